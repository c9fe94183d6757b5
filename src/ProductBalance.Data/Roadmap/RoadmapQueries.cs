using Microsoft.EntityFrameworkCore;
using ProductBalance.Data.Access;
using ProductBalance.Data.Backlog;
using ProductBalance.Data.Json;
using ProductBalance.Domain.Access;
using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Roadmap;

namespace ProductBalance.Data.Roadmap;

/// <summary>Reads the draft of a roadmap and the history of its publications, for the members of a product.</summary>
public sealed class RoadmapQueries(
    IDbContextFactory<BalanceDbContext> contexts,
    AccessGuard guard,
    RoadmapSources sources
)
{
    /// <exception cref="NotFoundException">The actor may not know of this product.</exception>
    public async Task<RoadmapDetail> GetAsync(Actor actor, ProductId productId, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var standing = await guard.RequireAsync(db, actor, productId, Permission.Read, cancellationToken);
        var drafting = await RoadmapDrafting.ReadAsync(db, sources, actor, productId, cancellationToken);
        var mayPublish = standing.Allows(Permission.Publish);
        return new()
        {
            Entries = Present(drafting),
            Usual = drafting.Usual,
            Audiences = drafting.Audiences,
            DropReasons = await DropReasonsAsync(db, drafting, cancellationToken),
            Versions = await VersionsAsync(db, productId, cancellationToken),
            Links = mayPublish ? await LinksAsync(db, productId, cancellationToken) : [],
            MayEdit = standing.Allows(Permission.Plan),
            MayPublish = mayPublish,
            Seen = drafting.Seen,
        };
    }

    // What is done or dropped stays until every audience that reads the roadmap was told.
    private static IReadOnlyList<DraftEntry> Present(RoadmapDrafting drafting)
    {
        var last = drafting.Audiences.Values.Select(audience => audience.Last).OfType<RoadmapCopy>().ToList();
        return
        [
            .. drafting
                .Sources.Select(source => source.Draft)
                .Where(draft =>
                    last.Count == 0
                    || last.Any(copy => !RoadmapComposer.WasTold(draft, copy) && !IsGoneFrom(draft, copy))
                )
                .OrderBy(draft => draft.Horizon)
                .ThenBy(draft => draft.Entry.Place, StringComparer.Ordinal),
        ];
    }

    private static bool IsGoneFrom(DraftEntry draft, RoadmapCopy copy) =>
        draft.IsDropped && copy.Entries.All(entry => entry.Key != draft.Entry.Key);

    private static async Task<Dictionary<string, string>> DropReasonsAsync(
        BalanceDbContext db,
        RoadmapDrafting drafting,
        CancellationToken cancellationToken
    )
    {
        var dropped = drafting
            .Sources.Where(source => source.Draft.IsDropped)
            .SelectMany(source => source.Draft.Items, (source, item) => (item.Id, source.Draft.Entry.Key))
            .ToDictionary(one => one.Id, one => one.Key);
        var ids = dropped.Keys.ToList();
        var after = JsonColumn.Write(ItemStatus.Dropped);
        var steps = await db
            .FieldChanges.AsNoTracking()
            .Where(field => ids.Contains(field.ItemId) && field.Field == ItemFields.Status && field.After == after)
            .OrderBy(field => field.Sequence)
            .Select(field => new { field.ItemId, field.Entry.Reason })
            .ToListAsync(cancellationToken);
        return steps
            .Where(step => step.Reason is not null)
            .GroupBy(step => dropped[step.ItemId])
            .ToDictionary(group => group.Key, group => group.Last().Reason!); // filtered
    }

    private static async Task<IReadOnlyList<VersionView>> VersionsAsync(
        BalanceDbContext db,
        ProductId productId,
        CancellationToken cancellationToken
    )
    {
        var copies = await db
            .PublishedRoadmaps.Where(copy => copy.ProductId == productId)
            .Select(copy => new { copy.Number, copy.Audience })
            .ToListAsync(cancellationToken);
        var audiences = copies.ToLookup(copy => copy.Number, copy => copy.Audience);
        var withdrawn = await db
            .RoadmapWithdrawals.AsNoTracking()
            .Where(one => one.ProductId == productId)
            .ToDictionaryAsync(one => one.Number, one => one.At, cancellationToken);
        var versions = await db
            .RoadmapVersions.Where(version => version.ProductId == productId)
            .OrderByDescending(version => version.Number)
            .Select(version => new
            {
                version.Number,
                version.PublishedAt,
                version.PublishedBy,
                version.Note,
            })
            .ToListAsync(cancellationToken);
        return
        [
            .. versions.Select(version => new VersionView
            {
                Number = version.Number,
                PublishedAt = version.PublishedAt,
                PublishedBy = version.PublishedBy,
                Note = version.Note,
                Audiences = [.. audiences[version.Number].Order()],
                WithdrawnAt = withdrawn.TryGetValue(version.Number, out var at) ? at : null,
            }),
        ];
    }

    private static async Task<IReadOnlyList<LinkView>> LinksAsync(
        BalanceDbContext db,
        ProductId productId,
        CancellationToken cancellationToken
    ) =>
        await db
            .RoadmapLinks.Where(link => link.ProductId == productId)
            .OrderByDescending(link => link.CreatedAt)
            .Select(link => new LinkView(link.Id, link.Name, link.CreatedAt, link.WithdrawnAt))
            .ToListAsync(cancellationToken);
}
