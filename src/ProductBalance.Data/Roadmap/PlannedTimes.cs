using Microsoft.EntityFrameworkCore;
using ProductBalance.Data.Scoring;
using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Planning;
using ProductBalance.Domain.Roadmap;

namespace ProductBalance.Data.Roadmap;

/// <summary>
/// For when the open items of a product are planned: the sprint that runs is Now and one to come is Next; else the draft of
/// the roadmap says it, else that somebody works on it.
/// </summary>
internal static class PlannedTimes
{
    public static async Task<IReadOnlyDictionary<ItemId, PlannedTime>> ReadAsync(
        BalanceDbContext db,
        BacklogSnapshot backlog,
        CancellationToken cancellationToken
    )
    {
        var stays = await SprintStays.ReadAsync(db, backlog.Product.Id, cancellationToken);
        var entries = await db
            .RoadmapEntries.AsNoTracking()
            .Where(entry => entry.ProductId == backlog.Product.Id)
            .ToListAsync(cancellationToken);
        var horizons = (from entry in entries from item in entry.Items select (item, entry.Horizon)).ToLookup(
            one => one.item,
            one => one.Horizon
        );
        return (
            from row in backlog.Ranked.Concat(backlog.NeedsEstimate)
            let time = TimeOf(row, stays.GetValueOrDefault(row.Id), horizons[row.Id])
            where time is not null
            select (row.Id, time)
        ).ToDictionary(one => one.Id, one => one.time);
    }

    private static PlannedTime? TimeOf(BacklogRow row, Sprint? sprint, IEnumerable<RoadmapHorizon> horizons) =>
        sprint is not null ? new(sprint.State == SprintState.Running ? RoadmapHorizon.Now : RoadmapHorizon.Next, sprint)
        : horizons.Any() ? new(horizons.Min(), Sprint: null)
        : (row.WaitingFrom ?? row.Status) == ItemStatus.InProgress ? new(RoadmapHorizon.Now, Sprint: null)
        : null;
}
