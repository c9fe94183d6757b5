using Microsoft.EntityFrameworkCore;
using ProductBalance.Data.Access;
using ProductBalance.Domain.Access;
using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Settings;

namespace ProductBalance.Data.Settings;

/// <summary>Reads the products that an actor may know of.</summary>
public sealed class ProductQueries(IDbContextFactory<BalanceDbContext> contexts, AccessGuard guard)
{
    /// <summary>The actor's products by name; an administrator's are all.</summary>
    public async Task<IReadOnlyList<Product>> ListAsync(Actor actor, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        return await (await VisibleAsync(db, actor, cancellationToken))
            .OrderBy(product => product.Name)
            .ThenBy(product => product.Slug)
            .ToListAsync(cancellationToken);
    }

    /// <summary>The product of an address.</summary>
    /// <exception cref="NotFoundException">There is none of this slug that the actor may know of.</exception>
    public async Task<Product> FindAsync(Actor actor, string slug, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        return await (await VisibleAsync(db, actor, cancellationToken)).SingleOrDefaultAsync(
                product => product.Slug == slug,
                cancellationToken
            )
            ?? throw new NotFoundException(
                $"There is no product \"{slug}\", or it is not shared with you. Ask its product manager."
            );
    }

    /// <summary>What the actor is in a product, for showing only what they may do. Stores ask again.</summary>
    /// <exception cref="NotFoundException">The actor may not know of it.</exception>
    public async Task<Standing> StandingAsync(Actor actor, ProductId productId, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        return await guard.RequireAsync(db, actor, productId, Permission.Read, cancellationToken);
    }

    private static async Task<IQueryable<Product>> VisibleAsync(
        BalanceDbContext db,
        Actor actor,
        CancellationToken cancellationToken
    )
    {
        var fresh = await AccessGuard.FreshAsync(db, actor, cancellationToken);
        var products = db.Products.AsNoTracking();
        return fresh.IsAdministrator
            ? products
            : products.Where(product => db.Memberships.Any(m => m.ProductId == product.Id && m.UserId == actor.UserId));
    }
}
