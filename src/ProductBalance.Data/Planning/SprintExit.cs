using Microsoft.EntityFrameworkCore;
using ProductBalance.Data.Activity;
using ProductBalance.Domain.Access;
using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Planning;

namespace ProductBalance.Data.Planning;

/// <summary>
/// Lets a sprint follow an item that somebody moved: out of the plan where it became ready, a draft or dropped; to its end
/// where it was released.
/// </summary>
internal static class SprintExit
{
    /// <returns>What history shall say of it; empty where the item is in no open sprint, or belongs there still.</returns>
    public static async Task<IReadOnlyList<FieldChange>> FollowAsync(
        BalanceDbContext db,
        BacklogItem item,
        Actor actor,
        DateTimeOffset at,
        string? reason,
        CancellationToken cancellationToken
    )
    {
        await ReleaseNote.FollowAsync(db, item, actor, at, cancellationToken);
        if (item.Status is not (ItemStatus.Ready or ItemStatus.Draft or ItemStatus.Dropped))
        {
            return [];
        }

        var stays = await (
            from stay in db.SprintItems
            join sprint in db.Sprints on stay.SprintId equals sprint.Id
            where stay.ItemId == item.Id && stay.RemovedAt == null && sprint.State != SprintState.Closed
            select new { Stay = stay, Sprint = sprint }
        ).ToListAsync(cancellationToken);
        foreach (var found in stays)
        {
            found.Stay.Remove(actor, at, reason ?? $"It became {StatusMachine.InWords(item.Status)}.");
        }

        return [.. stays.Select(found => SprintText.Left(item.Id, found.Sprint))];
    }
}
