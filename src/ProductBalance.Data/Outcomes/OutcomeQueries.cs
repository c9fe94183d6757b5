using Microsoft.EntityFrameworkCore;
using ProductBalance.Data.Access;
using ProductBalance.Domain.Access;
using ProductBalance.Domain.Backlog;

namespace ProductBalance.Data.Outcomes;

/// <summary>Reads what was promised and what was measured.</summary>
public sealed class OutcomeQueries(IDbContextFactory<BalanceDbContext> contexts, AccessGuard guard)
{
    /// <summary>All live items of a product with what became of their promises, the latest release first.</summary>
    /// <exception cref="NotFoundException">The actor may not know of this product.</exception>
    public async Task<IReadOnlyList<MeasuredItem>> ListAsync(
        Actor actor,
        ProductId productId,
        CancellationToken cancellationToken
    )
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        await guard.RequireAsync(db, actor, productId, Permission.Read, cancellationToken);
        var product = await db.Products.AsNoTracking().SingleAsync(p => p.Id == productId, cancellationToken);
        return await OutcomeBook.ReadAsync(db, product, cancellationToken);
    }

    /// <summary>What one item promised and what was measured, with what was struck out; null while it is not live.</summary>
    /// <exception cref="NotFoundException">The actor may not know of this product.</exception>
    public async Task<OutcomeRecord?> OfItemAsync(
        Actor actor,
        ProductId productId,
        int number,
        CancellationToken cancellationToken
    )
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var standing = await guard.RequireAsync(db, actor, productId, Permission.Read, cancellationToken);
        var product = await db.Products.AsNoTracking().SingleAsync(p => p.Id == productId, cancellationToken);
        var one = db.Items.Where(item => item.ProductId == productId && item.Number == number);
        return await OutcomeBook.ReadAsync(db, product, one, cancellationToken) is [var item]
            ? new(item, await EntriesAsync(db, item.Id, cancellationToken), standing)
            : null;
    }

    private static async Task<IReadOnlyList<MeasurementEntry>> EntriesAsync(
        BalanceDbContext db,
        ItemId item,
        CancellationToken cancellationToken
    ) =>
        await (
            from measurement in db.Measurements.AsNoTracking()
            where measurement.ItemId == item
            join strike in db.MeasurementStrikes on measurement.Id equals strike.MeasurementId into strikes
            from strike in strikes.DefaultIfEmpty()
            orderby measurement.Day descending, measurement.At descending
            select new MeasurementEntry(measurement, strike)
        ).ToListAsync(cancellationToken);
}
