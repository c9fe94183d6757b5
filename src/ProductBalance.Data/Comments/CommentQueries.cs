using Microsoft.EntityFrameworkCore;
using ProductBalance.Data.Access;
using ProductBalance.Domain.Access;
using ProductBalance.Domain.Backlog;

namespace ProductBalance.Data.Comments;

/// <summary>Reads what was said about items.</summary>
public sealed class CommentQueries(IDbContextFactory<BalanceDbContext> contexts, AccessGuard guard)
{
    /// <summary>All that was said about an item.</summary>
    /// <exception cref="NotFoundException">The actor may not know of this product, or there is no such item.</exception>
    public async Task<Discussion> OfItemAsync(
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
                .SingleOrDefaultAsync(one => one.ProductId == productId && one.Number == number, cancellationToken)
            ?? throw new NotFoundException($"There is no item with the number {number}.");
        var comments = await db
            .Comments.AsNoTracking()
            .Where(comment => comment.ItemId == item.Id)
            .OrderBy(comment => comment.At)
            .ThenBy(comment => comment.Id)
            .ToListAsync(cancellationToken);
        return new(comments, await PeopleAsync(db, productId, cancellationToken), standing);
    }

    /// <summary>Who can be named in a product: its members.</summary>
    internal static Task<Dictionary<Guid, string>> PeopleAsync(
        BalanceDbContext db,
        ProductId productId,
        CancellationToken cancellationToken
    ) =>
        (
            from member in db.Memberships
            join user in db.Users on member.UserId equals user.Id
            where member.ProductId == productId && user.DisabledAt == null
            select new { user.Id, Name = user.DisplayName }
        ).ToDictionaryAsync(person => person.Id, person => person.Name, cancellationToken);
}
