using Microsoft.EntityFrameworkCore;
using ProductBalance.Data.Access;
using ProductBalance.Data.Exchange.Writing.Records;
using ProductBalance.Data.Scoring;
using ProductBalance.Domain.Access;
using ProductBalance.Domain.Backlog;

namespace ProductBalance.Data.Exchange.Writing;

/// <summary>Reads a backlog for an export.</summary>
public sealed class ExportQueries(IDbContextFactory<BalanceDbContext> contexts, AccessGuard guard, LiveRanking ranking)
{
    /// <summary>What the actor may read of a product, of it the rows that <paramref name="filter"/> leaves.</summary>
    public async Task<BacklogExport> GetAsync(
        Actor actor,
        ProductId productId,
        Func<BacklogRow, bool> filter,
        CancellationToken cancellationToken
    )
    {
        var backlog = await ranking.GetAsync(actor, productId, cancellationToken);
        var rows = backlog.Ranked.Concat(backlog.NeedsEstimate).Concat(backlog.Closed).Where(filter).ToList();
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var standing = await guard.RequireAsync(db, actor, productId, Permission.Read, cancellationToken);
        var names = await db.Users.ToDictionaryAsync(user => user.Id, user => user.DisplayName, cancellationToken);
        var items = await ItemsAsync(db, productId, names, cancellationToken);
        var records = await ItemRecords.LoadAsync(db, productId, names, cancellationToken);
        return new BacklogExport(
            backlog,
            [
                .. rows.Where(row => items.ContainsKey(row.Id))
                    .Select(row => new ExportedRow(row, records.Over(ItemOf(row, items[row.Id]), row.Id))),
            ],
            standing.Allows(Permission.SeeRates)
        );
    }

    private static async Task<Dictionary<ItemId, ItemRest>> ItemsAsync(
        BalanceDbContext db,
        ProductId productId,
        IReadOnlyDictionary<Guid, string> names,
        CancellationToken cancellationToken
    )
    {
        var items = db.Items.AsNoTracking().Where(item => item.ProductId == productId);
        var links = await (
            from link in db.Links.AsNoTracking()
            join item in items on link.From equals item.Id
            join other in items on link.To equals other.Id
            select new { link.From, Link = new ExportedLink(link.Kind, other.Number) }
        ).ToListAsync(cancellationToken);
        var linksOf = links.ToLookup(link => link.From, link => link.Link);
        var heads = await items
            .Select(item => new
            {
                item.Id,
                item.RequesterId,
                item.CreatedAt,
                item.StatusSince,
                item.ReleasedAt,
                item.ExternalKey,
            })
            .ToListAsync(cancellationToken);
        return heads.ToDictionary(
            head => head.Id,
            head => new ItemRest(
                names.GetValueOrDefault(head.RequesterId),
                head.CreatedAt,
                head.StatusSince,
                head.ReleasedAt,
                head.ExternalKey,
                [.. linksOf[head.Id].OrderBy(link => link.Kind).ThenBy(link => link.To)]
            )
        );
    }

    private static ExportedItem ItemOf(BacklogRow row, ItemRest rest) =>
        new()
        {
            Number = row.Number,
            Kind = row.Content.Kind,
            Title = row.Content.Title,
            Status = row.Status,
            WaitingFrom = row.WaitingFrom,
            StatusSince = rest.StatusSince,
            ReleasedAt = rest.ReleasedAt,
            CreatedAt = rest.CreatedAt,
            Requester = rest.Requester,
            ExternalKey = rest.ExternalKey,
            Description = row.Content.Description,
            Areas = row.Content.Areas,
            Labels = row.Content.Labels,
            Team = row.TeamName,
            Effort = row.Content.Effort,
            PeopleAtOnce = row.Content.PeopleAtOnce,
            Skill = row.Content.Skill,
            Showable = row.Content.Showable,
            Outlay = row.Content.Outlay,
            Impact = row.Content.Impact,
            Inputs = row.Content.Inputs,
            Urgency = row.Content.Urgency,
            Links = rest.Links,
        };

    /// <summary>What the ranking does not know of an item.</summary>
    private sealed record ItemRest(
        string? Requester,
        DateTimeOffset CreatedAt,
        DateTimeOffset StatusSince,
        DateTimeOffset? ReleasedAt,
        string? ExternalKey,
        IReadOnlyList<ExportedLink> Links
    );
}
