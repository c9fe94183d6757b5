using Microsoft.EntityFrameworkCore;
using ProductBalance.Domain;
using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Planning;

namespace ProductBalance.Data.Planning;

/// <summary>What an item must be to come into a sprint, and how much of it comes.</summary>
internal static class SprintEntry
{
    /// <summary>Person-days that a sprint plans of an item: its expected effort, or as much as its team has.</summary>
    /// <exception cref="DomainRuleException">Nobody has said how long it takes.</exception>
    public static async Task<double> ShareAsync(
        SprintScene scene,
        BacklogItem item,
        string key,
        CancellationToken cancellationToken
    )
    {
        var effort =
            scene.Workspace.Context.ExpectedDaysOf(item.Content)
            ?? throw new DomainRuleException(
                "not-estimated",
                $"{key} has no effort yet. Estimate it first, or say how many person-days to plan."
            );
        var calendar = scene.Workspace.Product.Settings.Calendar;
        var book = await CapacityBook.ReadAsync(scene.Db, item.ProductId, calendar, cancellationToken);
        var team = book.In(scene.Sprint.Period).FirstOrDefault(capacity => capacity.Team.Id == item.Team);
        return SprintItem.ShareOf(effort, team?.Days ?? 0);
    }

    /// <summary>Asked for in the transaction: the sprint is as it was read, and the item is in no other one.</summary>
    /// <exception cref="DomainRuleException">It is in an open sprint already.</exception>
    public static async Task RequireFreeAsync(
        SprintScene scene,
        BacklogItem item,
        string key,
        CancellationToken cancellationToken
    )
    {
        await scene.RequireUnchangedAsync(cancellationToken);
        var other = await (
            from stay in scene.Db.SprintItems
            join sprint in scene.Db.Sprints.AsNoTracking() on stay.SprintId equals sprint.Id
            where stay.ItemId == item.Id && stay.RemovedAt == null && sprint.State != SprintState.Closed
            select sprint
        ).FirstOrDefaultAsync(cancellationToken);
        if (other is not null)
        {
            throw new DomainRuleException(
                "in-a-sprint",
                $"{key} is in {other.Title} already. Take it out there first."
            );
        }
    }
}
