using Microsoft.EntityFrameworkCore;
using ProductBalance.Data.Activity;
using ProductBalance.Data.Freshness;
using ProductBalance.Data.Planning;
using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.LightsOn;
using ProductBalance.Domain.Overrides;
using ProductBalance.Domain.Planning;
using ProductBalance.Domain.Settings;
using ProductBalance.Domain.Waiting;

namespace ProductBalance.Data.Scoring;

/// <summary>Loads a product's backlog and scores it, as a whole or what changed.</summary>
internal sealed class SnapshotLoader(
    ProductId productId,
    IDbContextFactory<BalanceDbContext> contexts,
    TimeProvider time
)
{
    private const int PageSize = 1_000;

    /// <summary>Whether a change means that every item has to be scored afresh.</summary>
    public static bool ConcernsAll(ChangeRow change) =>
        change.Kind
            is ChangeKinds.ProductConfigured
                or ChangeKinds.TeamsChanged
                or ChangeKinds.HolidaysChanged
                or ChangeKinds.SprintPlanned
                or ChangeKinds.SprintDescribed
                or ChangeKinds.SprintStarted
                or ChangeKinds.SprintClosed
                or ChangeKinds.MixChanged
                or ChangeKinds.ItemsImported
                or ChangeKinds.ImportUndone;

    /// <summary>The last change that is committed; 0 before the first.</summary>
    public async Task<long> LatestSequenceAsync(CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        return await db.Changes.MaxAsync(entry => (long?)entry.Sequence, cancellationToken) ?? 0;
    }

    public async Task<IReadOnlyList<ChangeRow>> ChangesSinceAsync(long sequence, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        return await db
            .Changes.AsNoTracking()
            .Where(entry => entry.ProductId == productId && entry.Sequence > sequence && !entry.Refused)
            .OrderBy(entry => entry.Sequence)
            .Select(entry => new ChangeRow(entry.Sequence, entry.ProductId, entry.Kind, entry.Items))
            .ToListAsync(cancellationToken);
    }

    public async Task<BacklogSnapshot> LoadAsync(CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var product = await ProductAsync(db, cancellationToken);
        var teams = await TeamsAsync(db, cancellationToken);
        var context = ScoringContexts.Of(product.Settings, teams, time);
        var all = db.Items.AsNoTracking().Where(item => item.ProductId == productId);
        var history = await EstimateHistory.ReadAsync(db, all, product.Settings.TimeZone, cancellationToken);
        var lane = await LaneAsync(db, cancellationToken);
        var maker = new RowMaker(context, teams, lane, await WaitsAsync(db, cancellationToken), history);
        var items = await all.OrderBy(item => item.Number).ToListAsync(cancellationToken);
        return new BacklogSnapshot(
            product,
            teams,
            await CutPeriod.ReadAsync(db, product, teams, context.Today, cancellationToken),
            await MixPolicyQueries.CurrentAsync(db, productId, cancellationToken),
            context,
            [.. items.Select(maker.Of)],
            await DependenciesAsync(db, lane, cancellationToken),
            await OverridesAsync(db, cancellationToken)
        );
    }

    public async Task<BacklogSnapshot> ReloadAsync(
        BacklogSnapshot snapshot,
        IReadOnlyList<ItemId> changed,
        CancellationToken cancellationToken
    )
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var (lane, waits) = (await LaneAsync(db, cancellationToken), await WaitsAsync(db, cancellationToken));
        var zone = snapshot.Product.Settings.TimeZone;
        var rows = snapshot.Ranked.Concat(snapshot.NeedsEstimate).Concat(snapshot.Closed).ToDictionary(row => row.Id);
        foreach (var page in changed.Chunk(PageSize))
        {
            var touched = db.Items.AsNoTracking().Where(item => page.Contains(item.Id));
            var items = await touched.ToListAsync(cancellationToken);
            var history = await EstimateHistory.ReadAsync(db, touched, zone, cancellationToken);
            var maker = new RowMaker(snapshot.Context, snapshot.Teams, lane, waits, history);
            foreach (var id in page)
            {
                rows.Remove(id);
            }

            foreach (var item in items)
            {
                rows[item.Id] = maker.Of(item);
            }
        }

        return new BacklogSnapshot(
            snapshot.Product,
            snapshot.Teams,
            snapshot.Period,
            snapshot.Policy,
            snapshot.Context,
            rows.Values,
            await DependenciesAsync(db, lane, cancellationToken),
            await OverridesAsync(db, cancellationToken)
        );
    }

    private Task<Product> ProductAsync(BalanceDbContext db, CancellationToken cancellationToken) =>
        db.Products.AsNoTracking().SingleAsync(product => product.Id == productId, cancellationToken);

    private Task<List<Team>> TeamsAsync(BalanceDbContext db, CancellationToken cancellationToken) =>
        db
            .Teams.AsNoTracking()
            .Where(team => team.ProductId == productId)
            .OrderBy(team => team.Name)
            .ToListAsync(cancellationToken);

    private Task<List<RankOverride>> OverridesAsync(BalanceDbContext db, CancellationToken cancellationToken) =>
        db
            .Overrides.AsNoTracking()
            .Where(made => made.ProductId == productId && made.Ending == null)
            .OrderBy(made => made.MadeAt)
            .ThenBy(made => made.Id)
            .ToListAsync(cancellationToken);

    // Only the lane goes by them, and most products have none.
    private async Task<IReadOnlyList<ItemLink>> DependenciesAsync(
        BalanceDbContext db,
        List<Threat> lane,
        CancellationToken cancellationToken
    ) =>
        lane.Count == 0
            ? []
            : await (
                from link in db.Links.AsNoTracking()
                join item in db.Items on link.From equals item.Id
                where item.ProductId == productId && link.Kind == LinkKind.DependsOn
                orderby link.From, link.To
                select link
            ).ToListAsync(cancellationToken);

    private Task<List<Wait>> WaitsAsync(BalanceDbContext db, CancellationToken cancellationToken) =>
        db
            .Waits.AsNoTracking()
            .Where(wait => wait.ProductId == productId && wait.EndedOn == null)
            .OrderBy(wait => wait.Since)
            .ToListAsync(cancellationToken);

    private Task<List<Threat>> LaneAsync(BalanceDbContext db, CancellationToken cancellationToken) =>
        db
            .Threats.AsNoTracking()
            .Where(threat => threat.ProductId == productId && threat.State == ThreatState.Confirmed)
            .OrderBy(threat => threat.Bites)
            .ToListAsync(cancellationToken);
}
