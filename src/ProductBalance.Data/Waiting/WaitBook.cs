using Microsoft.EntityFrameworkCore;
using ProductBalance.Data.Activity;
using ProductBalance.Data.Backlog;
using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Waiting;

namespace ProductBalance.Data.Waiting;

/// <summary>
/// Keeps waits and focus pulls in step with the status of their items, whichever way that changed: a step, a drop, an undo.
/// </summary>
internal static class WaitBook
{
    /// <summary>Follows a step that an item has taken.</summary>
    /// <param name="db">Where the step will be saved.</param>
    /// <param name="workspace">Where and by whom.</param>
    /// <param name="item">The item, after the step.</param>
    /// <param name="before">Where it stood before.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <returns>What history tells of it beside the step.</returns>
    public static async Task<IReadOnlyList<FieldChange>> FollowAsync(
        BalanceDbContext db,
        ItemWorkspace workspace,
        BacklogItem item,
        ItemStatus before,
        CancellationToken cancellationToken
    )
    {
        switch (before, item.Status)
        {
            case (ItemStatus.Waiting, not ItemStatus.Waiting):
                return await EndAsync(db, workspace, item.Id, cancellationToken);
            case (not ItemStatus.Waiting, ItemStatus.Waiting):
                return await ResumeAsync(db, item.Id, cancellationToken);
            case (ItemStatus.Planned, ItemStatus.Ready):
                await TakeBackAsync(db, workspace, item.Id, cancellationToken);
                return [];
            default:
                return [];
        }
    }

    /// <summary>The waits of an item that have not ended.</summary>
    public static IQueryable<Wait> OpenOf(BalanceDbContext db, ItemId item) =>
        db.Waits.Where(wait => wait.ItemId == item && wait.EndedOn == null);

    /// <summary>Ends what is open of an item.</summary>
    public static async Task<IReadOnlyList<FieldChange>> EndAsync(
        BalanceDbContext db,
        ItemWorkspace workspace,
        ItemId item,
        CancellationToken cancellationToken
    )
    {
        var open = await OpenOf(db, item).ToListAsync(cancellationToken);
        open.ForEach(wait => wait.End(workspace.Context.Today, workspace.Standing.Actor.Name));
        return [.. open.Select(wait => WaitText.Changed(wait, WaitText.Of(wait), after: null))];
    }

    // Only an undo leads back into a wait; it takes back that the last one ended.
    private static async Task<IReadOnlyList<FieldChange>> ResumeAsync(
        BalanceDbContext db,
        ItemId item,
        CancellationToken cancellationToken
    )
    {
        var last = await db
            .Waits.Where(wait => wait.ItemId == item)
            .OrderByDescending(wait => wait.Since)
            .ThenByDescending(wait => wait.Id)
            .FirstOrDefaultAsync(cancellationToken);
        last?.Resume();
        return last is null ? [] : [WaitText.Changed(last, before: null, WaitText.Of(last))];
    }

    private static async Task TakeBackAsync(
        BalanceDbContext db,
        ItemWorkspace workspace,
        ItemId item,
        CancellationToken cancellationToken
    )
    {
        var today = workspace.Context.Today;
        var pulls = await db
            .FocusPulls.Where(pull => pull.ItemId == item && pull.TakenBackOn == null && pull.SprintEnd >= today)
            .ToListAsync(cancellationToken);
        pulls.ForEach(pull => pull.TakeBack(today, workspace.Standing.Actor.Name));
    }
}
