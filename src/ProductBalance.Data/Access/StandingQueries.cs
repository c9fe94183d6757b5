using Microsoft.EntityFrameworkCore;
using ProductBalance.Domain.Access;
using ProductBalance.Domain.Backlog;

namespace ProductBalance.Data.Access;

/// <summary>Tells a page what to offer. What is allowed, the stores decide again at each call.</summary>
public sealed class StandingQueries(IDbContextFactory<BalanceDbContext> contexts, AccessGuard guard)
{
    /// <exception cref="NotFoundException">The actor is not a member, so the product is not there for them.</exception>
    public async Task<Standing> OfAsync(Actor actor, ProductId productId, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        return await guard.RequireAsync(db, actor, productId, Permission.Read, cancellationToken);
    }
}
