using Microsoft.EntityFrameworkCore;
using ProductBalance.Data.Access;
using ProductBalance.Data.Roadmap;
using ProductBalance.Data.Scoring;
using ProductBalance.Domain.Access;
using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Roadmap;

namespace ProductBalance.Data.Areas;

/// <summary>Draws the map of a product's areas.</summary>
public sealed class AreaQueries(
    IDbContextFactory<BalanceDbContext> contexts,
    AccessGuard guard,
    LiveRanking ranking,
    RoadmapSources roadmap
)
{
    /// <exception cref="NotFoundException">The actor may not know of this product.</exception>
    public async Task<AreaMap> MapAsync(Actor actor, ProductId productId, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var standing = await guard.RequireAsync(db, actor, productId, Permission.Read, cancellationToken);
        var backlog = await ranking.GetAsync(actor, productId, cancellationToken);
        var times = await PlannedTimes.ReadAsync(db, backlog, cancellationToken);
        var kept = await db
            .Areas.AsNoTracking()
            .Where(area => area.ProductId == productId)
            .ToListAsync(cancellationToken);
        var items = ItemsOf(backlog, times, DaysOf(await roadmap.ReadAsync(db, actor, productId, cancellationToken)));
        return new()
        {
            Areas = AreaTree.Of(
                [.. kept.Select(area => area.Path), .. backlog.Closed.SelectMany(row => row.Content.Areas)],
                items.SelectMany(item => item.Row.Content.Areas.Select(area => (area, item)))
            ),
            Kept = kept.ToDictionary(area => area.Key),
            Unplaced = items.Count(item => item.Row.Content.Areas.Count == 0),
            Pairings = await PairingBook.ReadAsync(db, backlog, times, standing, cancellationToken),
            MayArrange = standing.Allows(Permission.EditAny),
        };
    }

    /// <summary>The areas that can be followed, in alphabetical order.</summary>
    /// <exception cref="NotFoundException">The actor may not know of this product.</exception>
    public async Task<IReadOnlyList<string>> NamesAsync(
        Actor actor,
        ProductId productId,
        CancellationToken cancellationToken
    )
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var backlog = await ranking.GetAsync(actor, productId, cancellationToken);
        return await KnownAreas.ReadAsync(db, backlog, cancellationToken);
    }

    private static Dictionary<ItemId, DayRange?> DaysOf(IReadOnlyList<SourcedEntry> entries) =>
        entries
            .SelectMany(entry => entry.Draft.Entry.Items, (entry, item) => (item, entry.Draft.Days))
            .DistinctBy(one => one.item)
            .ToDictionary(one => one.item, one => one.Days);

    private static DayRange? DaysOf(PlannedTime? time) =>
        time?.Sprint is { } sprint ? new(sprint.Start, sprint.End) : null;

    // Product work without a plan or a rank is an idea; a tech request is open from its first word.
    private static IReadOnlyList<MappedItem> ItemsOf(
        BacklogSnapshot backlog,
        IReadOnlyDictionary<ItemId, PlannedTime> times,
        Dictionary<ItemId, DayRange?> days
    ) =>
        [
            .. backlog
                .Ranked.Concat(backlog.NeedsEstimate)
                .Select(row => (Row: row, Time: times.GetValueOrDefault(row.Id)))
                .Select(one => new MappedItem
                {
                    Row = one.Row,
                    Time = one.Time,
                    Days = days.GetValueOrDefault(one.Row.Id) ?? DaysOf(one.Time),
                })
                .Where(item => item.IsRequest || item.Time is not null || StatusMachine.IsRanked(item.Row.Status))
                .OrderBy(item => item.Time is null)
                .ThenBy(item => item.Time?.Horizon),
        ];
}
