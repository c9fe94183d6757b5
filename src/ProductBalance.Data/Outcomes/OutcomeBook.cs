using Microsoft.EntityFrameworkCore;
using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Outcomes;
using ProductBalance.Domain.Settings;

namespace ProductBalance.Data.Outcomes;

/// <summary>Reads what became of the promises of a product's live items.</summary>
internal static class OutcomeBook
{
    /// <summary>All live items of a product, the latest release first.</summary>
    public static Task<IReadOnlyList<MeasuredItem>> ReadAsync(
        BalanceDbContext db,
        Product product,
        CancellationToken cancellationToken
    ) => ReadAsync(db, product, db.Items.Where(item => item.ProductId == product.Id), cancellationToken);

    /// <summary>Those of some items of a product that are live.</summary>
    public static async Task<IReadOnlyList<MeasuredItem>> ReadAsync(
        BalanceDbContext db,
        Product product,
        IQueryable<BacklogItem> items,
        CancellationToken cancellationToken
    )
    {
        var live = await items
            .AsNoTracking()
            .Where(item => item.ReleasedAt != null)
            .OrderByDescending(item => item.ReleasedAt)
            .ThenByDescending(item => item.Number)
            .ToListAsync(cancellationToken);
        var measured = (await Standing(db, product.Id).ToListAsync(cancellationToken)).ToLookup(one => one.ItemId);
        var waivers = (
            await db
                .MeasuringWaivers.AsNoTracking()
                .Where(waiver => waiver.ProductId == product.Id)
                .OrderBy(waiver => waiver.At)
                .ToListAsync(cancellationToken)
        ).ToLookup(waiver => waiver.ItemId);
        return
        [
            .. live.Select(item => new MeasuredItem
            {
                Id = item.Id,
                Number = item.Number,
                Status = item.Status,
                Content = item.Content,
                RequesterId = item.RequesterId,
                Outcome = new ItemOutcome
                {
                    Promise = item.Content.Impact,
                    ReleasedOn = ProductClock.DayOf(item.ReleasedAt!.Value, product.Settings.TimeZone), // filtered above
                    Measurements = [.. measured[item.Id]],
                    // What was said of a release that was taken back says nothing of the next one.
                    Waiver = waivers[item.Id].LastOrDefault(waiver => waiver.At >= item.ReleasedAt),
                },
            }),
        ];
    }

    /// <summary>The measurements that count, in the order of their days.</summary>
    private static IQueryable<Measurement> Standing(BalanceDbContext db, ProductId productId) =>
        db
            .Measurements.AsNoTracking()
            .Where(one => one.ProductId == productId)
            .Where(one => !db.MeasurementStrikes.Any(strike => strike.MeasurementId == one.Id))
            .OrderBy(one => one.Day)
            .ThenBy(one => one.At)
            .ThenBy(one => one.Id);
}
