using Microsoft.EntityFrameworkCore;
using ProductBalance.Data.Scoring;
using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.LightsOn;
using ProductBalance.Domain.Planning;
using ProductBalance.Domain.Scoring;

namespace ProductBalance.Data.Exchange.Storing;

/// <summary>What an import, or taking one back, has to know of its product; read once.</summary>
internal sealed class ImportSite(
    ProductId productId,
    IReadOnlyList<Team> teams,
    ScoringContext scoring,
    IReadOnlySet<ItemId> threatened
)
{
    public ProductId ProductId => productId;

    /// <summary>Turns rows into contents.</summary>
    public ImportedContent Contents { get; } = new(teams);

    public static async Task<ImportSite> OpenAsync(
        BalanceDbContext db,
        ProductId productId,
        TimeProvider time,
        CancellationToken cancellationToken
    )
    {
        var product = await db.Products.AsNoTracking().SingleAsync(p => p.Id == productId, cancellationToken);
        var teams = await db
            .Teams.AsNoTracking()
            .Where(team => team.ProductId == productId)
            .OrderBy(team => team.Name)
            .ToListAsync(cancellationToken);
        var threatened = await db
            .Threats.Where(threat => threat.ProductId == productId && threat.State == ThreatState.Confirmed)
            .Select(threat => threat.ItemId)
            .ToListAsync(cancellationToken);
        var scoring = ScoringContexts.Of(product.Settings, teams, time);
        return new ImportSite(productId, teams, scoring, threatened.OfType<ItemId>().ToHashSet());
    }

    /// <summary>Whether an item may leave the drafts: it passes the gate, or it answers a confirmed threat.</summary>
    public bool MayBeRanked(ItemId item, ItemContent content) =>
        threatened.Contains(item) || Readiness.Check(content, scoring).Count == 0;
}
