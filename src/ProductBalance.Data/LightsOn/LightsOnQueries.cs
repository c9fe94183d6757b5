using Microsoft.EntityFrameworkCore;
using ProductBalance.Data.Access;
using ProductBalance.Data.Scoring;
using ProductBalance.Domain.Access;
using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.LightsOn;

namespace ProductBalance.Data.LightsOn;

/// <summary>Reads the threats of a product, what its lane comes to, and how it went.</summary>
public sealed class LightsOnQueries(
    IDbContextFactory<BalanceDbContext> contexts,
    AccessGuard guard,
    LiveRanking ranking
)
{
    private const int Quarters = 4;

    // Far beyond what a product lives through in the quarters that are shown.
    private const int Most = 2_000;

    /// <exception cref="NotFoundException">The actor may not know of this product.</exception>
    public async Task<LightsOnBoard> GetAsync(Actor actor, ProductId productId, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var standing = await guard.RequireAsync(db, actor, productId, Permission.Read, cancellationToken);
        var backlog = await ranking.GetAsync(actor, productId, cancellationToken);
        var threats = await ThreatsAsync(db, backlog, cancellationToken);
        return new()
        {
            Standing = standing,
            Backlog = backlog,
            Threats = threats,
            Quarters = QuartersOf(threats, backlog),
        };
    }

    private static async Task<IReadOnlyList<ThreatView>> ThreatsAsync(
        BalanceDbContext db,
        BacklogSnapshot backlog,
        CancellationToken cancellationToken
    )
    {
        var productId = backlog.Product.Id;
        var found = await (
            from threat in db.Threats.AsNoTracking()
            where threat.ProductId == productId
            join item in db.Items on threat.ItemId equals item.Id
            join reporter in db.Users on threat.ReporterId equals reporter.Id into reporters
            from reporter in reporters.DefaultIfEmpty()
            join judge in db.Users on threat.JudgeId equals judge.Id into judges
            from judge in judges.DefaultIfEmpty()
            orderby threat.ReportedAt descending, threat.Id
            select new
            {
                Threat = threat,
                item.Number,
                Reporter = reporter.DisplayName,
                Judge = judge.DisplayName,
            }
        )
            .Take(Most)
            .ToListAsync(cancellationToken);
        return
        [
            .. from each in found
            let row = backlog.Find(each.Number)
            where row is not null // what an import is bringing is not there yet
            select new ThreatView(each.Threat, row, each.Reporter ?? "somebody who left", each.Judge),
        ];
    }

    private static IReadOnlyList<LightsOnQuarter> QuartersOf(
        IReadOnlyList<ThreatView> threats,
        BacklogSnapshot backlog
    ) =>
        LightsOnRecord.Of(
            [.. threats.Select(view => (view.Threat, view.Row.EffortDays))],
            backlog.Context.Today,
            Quarters,
            backlog.Capacity / backlog.Context.Calendar.CalendarDays,
            instant => ProductClock.DayOf(instant, backlog.Product.Settings.TimeZone)
        );
}
