using Microsoft.EntityFrameworkCore;
using ProductBalance.Data.Access;
using ProductBalance.Data.Activity;
using ProductBalance.Domain;
using ProductBalance.Domain.Access;
using ProductBalance.Domain.Backlog;

namespace ProductBalance.Data.Backlog;

/// <summary>Links items of one product, and takes links away.</summary>
public sealed class LinkStore(
    IDbContextFactory<BalanceDbContext> contexts,
    AccessGuard guard,
    ChangeWriter writer,
    TimeProvider time
)
{
    /// <summary>Links one item to another.</summary>
    /// <exception cref="DomainRuleException">The link is there, points at its own item, or closes a circle.</exception>
    public Task AddAsync(
        Actor actor,
        ProductId productId,
        int from,
        int to,
        LinkKind kind,
        CancellationToken cancellationToken
    ) => SaveRace.RunAsync(() => TryAddAsync(actor, productId, from, to, kind, cancellationToken));

    /// <summary>Takes a link away.</summary>
    /// <exception cref="NotFoundException">There is no such link.</exception>
    public async Task RemoveAsync(
        Actor actor,
        ProductId productId,
        int from,
        int to,
        LinkKind kind,
        CancellationToken cancellationToken
    )
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var (workspace, link) = await OpenAsync(db, actor, productId, from, to, kind, cancellationToken);
        var stored =
            await db.Links.SingleOrDefaultAsync(
                l => l.From == link.From && l.To == link.To && l.Kind == kind,
                cancellationToken
            ) ?? throw new NotFoundException("This link is gone already.");
        db.Links.Remove(stored);
        var was = LinkText.Of(kind, workspace.Product.KeyOf(to));
        await writer.CommitAsync(
            db,
            ChangeOf(workspace, link, ChangeKinds.LinkRemoved, from, before: was),
            cancellationToken
        );
    }

    private async Task<long> TryAddAsync(
        Actor actor,
        ProductId productId,
        int from,
        int to,
        LinkKind kind,
        CancellationToken cancellationToken
    )
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var (workspace, link) = await OpenAsync(db, actor, productId, from, to, kind, cancellationToken);
        var key = workspace.Product.KeyOf(to);
        if (link.From == link.To)
        {
            throw new DomainRuleException("link-to-itself", "An item cannot be linked to itself. Choose another one.");
        }

        db.Links.Add(link);
        return await writer.CommitAsync(
            db,
            ChangeOf(workspace, link, ChangeKinds.LinkAdded, from, after: LinkText.Of(kind, key)),
            () => RequirePossibleAsync(db, productId, link, key, cancellationToken),
            cancellationToken
        );
    }

    private static async Task RequirePossibleAsync(
        BalanceDbContext db,
        ProductId productId,
        ItemLink link,
        string key,
        CancellationToken cancellationToken
    )
    {
        if (await ExistsAsync(db, link, cancellationToken))
        {
            throw new DomainRuleException("link-exists", $"This link to {key} is there already.");
        }

        if (
            link.Kind == LinkKind.DependsOn
            && DependencyGraph.WouldCycle(await LinksAsync(db, productId, cancellationToken), link.From, link.To)
        )
        {
            throw new DomainRuleException(
                "link-cycle",
                $"{key} already waits for this item, directly or through others: neither could ever start."
            );
        }
    }

    // To pair is mutual, so that the other way round says the same.
    private static Task<bool> ExistsAsync(BalanceDbContext db, ItemLink link, CancellationToken cancellationToken)
    {
        var isMutual = link.Kind == LinkKind.PairsWith;
        return db.Links.AnyAsync(
            l =>
                l.Kind == link.Kind
                && ((l.From == link.From && l.To == link.To) || (isMutual && l.From == link.To && l.To == link.From)),
            cancellationToken
        );
    }

    private static Task<List<ItemLink>> LinksAsync(
        BalanceDbContext db,
        ProductId productId,
        CancellationToken cancellationToken
    ) =>
        (
            from link in db.Links.AsNoTracking()
            join item in db.Items on link.From equals item.Id
            where item.ProductId == productId
            orderby link.From
            select link
        ).ToListAsync(cancellationToken);

    private static Change ChangeOf(
        ItemWorkspace workspace,
        ItemLink link,
        string kind,
        int from,
        string? before = null,
        string? after = null
    ) =>
        new(workspace.Standing.Actor, kind, workspace.Product.Id, workspace.Product.KeyOf(from))
        {
            Items = [link.From, link.To],
            Fields =
            [
                new FieldChange
                {
                    ItemId = link.From,
                    Field = ItemFields.Links,
                    Before = before,
                    After = after,
                },
            ],
        };

    private async Task<(ItemWorkspace Workspace, ItemLink Link)> OpenAsync(
        BalanceDbContext db,
        Actor actor,
        ProductId productId,
        int from,
        int to,
        LinkKind kind,
        CancellationToken cancellationToken
    )
    {
        var standing = await guard.RequireAsync(db, actor, productId, Permission.EditOwn, cancellationToken);
        var workspace = await ItemWorkspace.OpenAsync(db, standing, productId, time, cancellationToken);
        var item = await workspace.FindAsync(db, from, cancellationToken);
        workspace.RequireEditable(item);
        var other = await workspace.FindAsync(db, to, cancellationToken);
        return (workspace, new ItemLink(item.Id, other.Id, kind));
    }
}
