using Microsoft.EntityFrameworkCore;
using ProductBalance.Data.Access;
using ProductBalance.Domain.Access;
using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Settings;

namespace ProductBalance.Data.Settings;

/// <summary>The versions of a product's score model.</summary>
public sealed class ModelQueries(IDbContextFactory<BalanceDbContext> contexts, AccessGuard guard)
{
    private const int Limit = 100;

    /// <summary>The versions that are known, the present one first.</summary>
    /// <exception cref="NotFoundException">The actor may not know of this product.</exception>
    public async Task<IReadOnlyList<ModelVersionView>> VersionsAsync(
        Actor actor,
        ProductId productId,
        CancellationToken cancellationToken
    )
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        await guard.RequireAsync(db, actor, productId, Permission.Read, cancellationToken);
        var product = await db.Products.AsNoTracking().SingleAsync(p => p.Id == productId, cancellationToken);
        var retired = await db
            .RetiredModels.AsNoTracking()
            .Where(model => model.ProductId == productId)
            .OrderByDescending(model => model.ModelVersion)
            .Take(Limit)
            .ToListAsync(cancellationToken);
        var before = retired.ToDictionary(model => model.ModelVersion);
        return
        [
            ViewOf(product.ModelVersion, product.Settings, before),
            .. retired.Select(model => ViewOf(model.ModelVersion, model.Settings, before)),
        ];
    }

    // Who retired a version chose the next one.
    private static ModelVersionView ViewOf(int number, ProductSettings settings, Dictionary<int, RetiredModel> retired)
    {
        var before = retired.GetValueOrDefault(number - 1);
        return new()
        {
            Number = number,
            Settings = settings,
            Since = before?.RetiredAt,
            ChosenBy = before?.RetiredBy,
            Reason = before?.Reason,
        };
    }
}
