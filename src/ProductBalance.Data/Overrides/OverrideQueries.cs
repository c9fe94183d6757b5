using Microsoft.EntityFrameworkCore;
using ProductBalance.Data.Access;
using ProductBalance.Domain.Access;
using ProductBalance.Domain.Backlog;

namespace ProductBalance.Data.Overrides;

/// <summary>Reads the ledger of overrides.</summary>
public sealed class OverrideQueries(IDbContextFactory<BalanceDbContext> contexts, AccessGuard guard)
{
    /// <summary>The newest overrides of a product, the newest first.</summary>
    public async Task<IReadOnlyList<OverrideView>> ListAsync(
        Actor actor,
        ProductId productId,
        int limit,
        CancellationToken cancellationToken
    )
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        await guard.RequireAsync(db, actor, productId, Permission.Read, cancellationToken);
        return await (
            from made in db.Overrides.AsNoTracking()
            where made.ProductId == productId
            join item in db.Items on made.ItemId equals item.Id
            join anchor in db.Items on made.AnchorId equals anchor.Id
            orderby made.MadeAt descending, item.Number
            select new OverrideView
            {
                Override = made,
                Number = item.Number,
                Title = item.Title,
                Status = item.Status,
                AnchorNumber = anchor.Number,
                AnchorTitle = anchor.Title,
            }
        )
            .Take(limit)
            .ToListAsync(cancellationToken);
    }
}
