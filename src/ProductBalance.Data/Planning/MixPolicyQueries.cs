using Microsoft.EntityFrameworkCore;
using ProductBalance.Data.Access;
using ProductBalance.Domain.Access;
using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Planning;

namespace ProductBalance.Data.Planning;

/// <summary>Reads which mix a product's sprints keep, and which they kept before.</summary>
public sealed class MixPolicyQueries(IDbContextFactory<BalanceDbContext> contexts, AccessGuard guard)
{
    private const int Limit = 100;

    /// <summary>The policies that somebody chose, the newest first; empty while the defaults hold.</summary>
    /// <exception cref="NotFoundException">The actor may not know of this product.</exception>
    public async Task<IReadOnlyList<MixPolicyVersion>> HistoryAsync(
        Actor actor,
        ProductId productId,
        CancellationToken cancellationToken
    )
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        await guard.RequireAsync(db, actor, productId, Permission.Read, cancellationToken);
        return await Newest(db, productId).Take(Limit).ToListAsync(cancellationToken);
    }

    internal static async Task<MixPolicy> CurrentAsync(
        BalanceDbContext db,
        ProductId productId,
        CancellationToken cancellationToken
    ) => (await Newest(db, productId).FirstOrDefaultAsync(cancellationToken))?.Policy ?? new MixPolicy();

    internal static IQueryable<MixPolicyVersion> Newest(BalanceDbContext db, ProductId productId) =>
        db
            .MixPolicies.AsNoTracking()
            .Where(version => version.ProductId == productId)
            .OrderByDescending(version => version.Number);
}
