using Microsoft.EntityFrameworkCore;
using ProductBalance.Data.Access;
using ProductBalance.Data.Backlog;
using ProductBalance.Data.Outcomes;
using ProductBalance.Domain.Access;
using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Estimates;
using ProductBalance.Domain.Returns;

namespace ProductBalance.Data.Returns;

/// <summary>Reads what releases returned, and what that says.</summary>
public sealed class ReturnsQueries(IDbContextFactory<BalanceDbContext> contexts, AccessGuard guard, TimeProvider time)
{
    /// <summary>The returns of a product, with the investment signal and its history.</summary>
    /// <exception cref="NotFoundException">The actor may not know of this product.</exception>
    public async Task<ProductReturns> FindAsync(Actor actor, ProductId productId, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var standing = await guard.RequireAsync(db, actor, productId, Permission.Read, cancellationToken);
        return await ReturnsBook.ReadAsync(db, standing, productId, time, cancellationToken);
    }

    /// <summary>Whether overrides beat the score, from the pairs of which both items are measured; each pair counts once.</summary>
    /// <exception cref="NotFoundException">The actor may not know of this product.</exception>
    public async Task<OverrideVerdict> OverridesAsync(
        Actor actor,
        ProductId productId,
        CancellationToken cancellationToken
    )
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var standing = await guard.RequireAsync(db, actor, productId, Permission.Read, cancellationToken);
        var workspace = await ItemWorkspace.OpenAsync(db, standing, productId, time, cancellationToken);
        var defaults = await PastDefaults.ReadAsync(db, workspace.Product, cancellationToken);
        var returns = (await OutcomeBook.ReadAsync(db, workspace.Product, cancellationToken))
            .Select(item => ReturnsBook.Of(item, workspace.Context, defaults))
            .OfType<ItemReturn>()
            .Where(item => item is { IsMeasured: true, Item.Content.Effort: not null })
            .ToDictionary(item => item.Item.Id, ForItsEffort);
        var moved = await db
            .Overrides.Where(made => made.ProductId == productId)
            .Select(made => new { made.ItemId, made.AnchorId })
            .Distinct()
            .ToListAsync(cancellationToken);
        return OverrideVerdict.Of([
            .. moved
                .Where(pair => returns.ContainsKey(pair.ItemId) && returns.ContainsKey(pair.AnchorId))
                .Select(pair => new OverridePair(returns[pair.ItemId], returns[pair.AnchorId])),
        ]);
    }

    private static double ForItsEffort(ItemReturn item) =>
        item.AMonth / item.Item.Content.Effort!.On(EstimateScale.Positive).Mean; // filtered above
}
