using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using ProductBalance.Data.Json;
using ProductBalance.Domain.Access;
using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Roadmap;

namespace ProductBalance.Data.Roadmap;

/// <summary>
/// What would be published now: the copy of each audience, made of the draft as it stands. The preview shows it, and
/// publishing stores it.
/// </summary>
internal sealed record RoadmapDrafting
{
    public required IReadOnlyList<SourcedEntry> Sources { get; init; }

    public required RoadmapDisplay Usual { get; init; }

    public required IReadOnlyDictionary<RoadmapAudience, AudienceDraft> Audiences { get; init; }

    public required int Number { get; init; }

    public SeenDraft Seen
    {
        get
        {
            var seen = Audiences.OrderBy(one => one.Key).Select(one => one.Value);
            var text = JsonColumn.Write(seen.Select(one => new { one.Next.Entries, one.Last?.Number }));
            return new(Number, Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text))));
        }
    }

    public static async Task<RoadmapDrafting> ReadAsync(
        BalanceDbContext db,
        RoadmapSources sources,
        Actor actor,
        ProductId productId,
        CancellationToken cancellationToken
    )
    {
        var known = await sources.ReadAsync(db, actor, productId, cancellationToken);
        var defaults = await db
            .RoadmapDefaults.AsNoTracking()
            .SingleOrDefaultAsync(one => one.ProductId == productId, cancellationToken);
        var product = await db
            .Products.Where(one => one.Id == productId)
            .Select(one => one.Name)
            .SingleAsync(cancellationToken);
        var newest = await db
            .RoadmapVersions.Where(version => version.ProductId == productId)
            .MaxAsync(version => (int?)version.Number, cancellationToken);
        var drafting = new RoadmapDrafting
        {
            Sources = known,
            Usual = defaults?.Display ?? RoadmapDisplay.Usual,
            Audiences = new Dictionary<RoadmapAudience, AudienceDraft>(),
            Number = (newest ?? 0) + 1,
        };
        var audiences = new Dictionary<RoadmapAudience, AudienceDraft>();
        foreach (var audience in Enum.GetValues<RoadmapAudience>())
        {
            var last = await LastAsync(db, productId, audience, cancellationToken);
            audiences[audience] = drafting.DraftFor(audience, product, last);
        }

        return drafting with
        {
            Audiences = audiences,
        };
    }

    /// <summary>The items of entries, as far as they are still there.</summary>
    /// <param name="keys">The entries by their keys.</param>
    public IReadOnlyList<ItemId> ItemsOf(IEnumerable<string> keys)
    {
        var wanted = keys.ToHashSet();
        return
        [
            .. Sources
                .Where(source => wanted.Contains(source.Basis.Key))
                .SelectMany(source => source.Draft.Kept)
                .Select(item => item.Id),
        ];
    }

    private AudienceDraft DraftFor(
        RoadmapAudience audience,
        string product,
        (RoadmapCopy Copy, IReadOnlyList<EntryBasis> Basis)? last
    )
    {
        var entries = RoadmapComposer.Compose(Sources.Select(one => one.Draft), audience, Usual, last?.Copy);
        var next = new RoadmapCopy(product, Number, default, Note: "", entries);
        var before = (last?.Basis ?? []).ToDictionary(basis => basis.Key);
        var after = Sources.ToDictionary(one => one.Basis.Key, one => one.Basis);
        var changes = RoadmapDifference.Between(last?.Copy ?? next with { Entries = [] }, next);
        return new(
            next,
            last?.Copy,
            [
                .. changes.Select(change =>
                    change with
                    {
                        Reason = ChangeReasons.Of(
                            change.Kind,
                            before.GetValueOrDefault(change.Entry.Key),
                            after.GetValueOrDefault(change.Entry.Key)
                        ),
                    }
                ),
            ]
        );
    }

    private static async Task<(RoadmapCopy, IReadOnlyList<EntryBasis>)?> LastAsync(
        BalanceDbContext db,
        ProductId productId,
        RoadmapAudience audience,
        CancellationToken cancellationToken
    )
    {
        var last = await (
            from copy in db.PublishedRoadmaps.AsNoTracking()
            where copy.ProductId == productId && copy.Audience == audience
            where !db.RoadmapWithdrawals.Any(one => one.ProductId == copy.ProductId && one.Number == copy.Number)
            join version in db.RoadmapVersions.AsNoTracking()
                on new { copy.ProductId, copy.Number } equals new { version.ProductId, version.Number }
            orderby copy.Number descending
            select new { Copy = copy, Version = version }
        ).FirstOrDefaultAsync(cancellationToken);
        return last is null ? null : (last.Version.CopyOf(last.Copy), last.Version.Basis);
    }
}
