using Microsoft.EntityFrameworkCore;
using ProductBalance.Data.Access;
using ProductBalance.Data.Exchange.Storing;
using ProductBalance.Domain.Access;
using ProductBalance.Domain.Backlog;

namespace ProductBalance.Data.Backlog;

/// <summary>Reads single items; lists come from the live ranking.</summary>
public sealed class ItemQueries(IDbContextFactory<BalanceDbContext> contexts, AccessGuard guard)
{
    /// <summary>An item with all that its page shows.</summary>
    /// <exception cref="NotFoundException">There is none of this number, or the actor may not know of it.</exception>
    public async Task<ItemDetail> GetAsync(
        Actor actor,
        ProductId productId,
        int number,
        CancellationToken cancellationToken
    )
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var standing = await guard.RequireAsync(db, actor, productId, Permission.Read, cancellationToken);
        var item =
            await db
                .Items.AsNoTracking()
                .SingleOrDefaultAsync(i => i.ProductId == productId && i.Number == number, cancellationToken)
            ?? throw new NotFoundException($"There is no item with the number {number}.");

        return new ItemDetail
        {
            Item = item,
            Standing = standing,
            RequesterName = await NameOfAsync(db, item.RequesterId, cancellationToken),
            Links = await LinksOfAsync(db, item.Id, cancellationToken),
            Threats = await db
                .Threats.AsNoTracking()
                .Where(threat => threat.ItemId == item.Id)
                .OrderBy(threat => threat.Bites)
                .ToListAsync(cancellationToken),
            Guessed = await OpenGuesses.OfAsync(db, item.Id, cancellationToken),
        };
    }

    private static async Task<string> NameOfAsync(
        BalanceDbContext db,
        Guid userId,
        CancellationToken cancellationToken
    ) =>
        await db
            .Users.Where(user => user.Id == userId)
            .Select(user => user.DisplayName)
            .SingleOrDefaultAsync(cancellationToken)
        ?? "somebody who left";

    private static async Task<IReadOnlyList<LinkedItem>> LinksOfAsync(
        BalanceDbContext db,
        ItemId id,
        CancellationToken cancellationToken
    ) =>
        await (
            from link in db.Links.AsNoTracking()
            where link.From == id || link.To == id
            join other in db.Items on link.From == id ? link.To : link.From equals other.Id
            orderby link.Kind, other.Number
            select new LinkedItem(link.Kind, link.From == id, other.Number, other.Title, other.Status)
        ).ToListAsync(cancellationToken);
}
