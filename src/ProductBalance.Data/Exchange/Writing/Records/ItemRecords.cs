using Microsoft.EntityFrameworkCore;
using ProductBalance.Domain.Backlog;

namespace ProductBalance.Data.Exchange.Writing.Records;

/// <summary>What has been said and recorded about the items of a product, for an export.</summary>
internal sealed record ItemRecords(
    ILookup<ItemId, ExportedComment> Comments,
    ILookup<ItemId, ExportedWait> Waits,
    ILookup<ItemId, ExportedThreat> Threats,
    ILookup<ItemId, ExportedMeasurement> Measurements,
    ILookup<ItemId, ExportedRemark> Waivers,
    ILookup<ItemId, ExportedOverride> Overrides
)
{
    public ExportedItem Over(ExportedItem item, ItemId id) =>
        item with
        {
            Comments = [.. Comments[id]],
            Waits = [.. Waits[id]],
            Threats = [.. Threats[id]],
            Measurements = [.. Measurements[id]],
            Waivers = [.. Waivers[id]],
            Overrides = [.. Overrides[id]],
        };

    public static async Task<ItemRecords> LoadAsync(
        BalanceDbContext db,
        ProductId product,
        IReadOnlyDictionary<Guid, string> names,
        CancellationToken cancellationToken
    ) =>
        new(
            await CommentsAsync(db, product, cancellationToken),
            await WaitsAsync(db, product, cancellationToken),
            await ThreatsAsync(db, product, names, cancellationToken),
            await MeasurementsAsync(db, product, cancellationToken),
            await WaiversAsync(db, product, cancellationToken),
            await OverridesAsync(db, product, cancellationToken)
        );

    private static async Task<ILookup<ItemId, ExportedComment>> CommentsAsync(
        BalanceDbContext db,
        ProductId product,
        CancellationToken cancellationToken
    )
    {
        var comments = await db
            .Comments.AsNoTracking()
            .Where(comment => comment.ProductId == product && comment.RemovedBy == null)
            .OrderBy(comment => comment.At)
            .ThenBy(comment => comment.Id)
            .ToListAsync(cancellationToken);
        return comments.ToLookup(
            comment => comment.ItemId,
            comment => new ExportedComment(comment.AuthorName, comment.At, comment.Text)
        );
    }

    private static async Task<ILookup<ItemId, ExportedWait>> WaitsAsync(
        BalanceDbContext db,
        ProductId product,
        CancellationToken cancellationToken
    )
    {
        var waits = await db
            .Waits.AsNoTracking()
            .Where(wait => wait.ProductId == product)
            .ToListAsync(cancellationToken);
        return waits
            .OrderBy(wait => wait.Since)
            .ThenBy(wait => wait.EndedOn ?? DateOnly.MaxValue) // of two on one day, the one that lasts
            .ToLookup(wait => wait.ItemId, ExportedWait.Of);
    }

    private static async Task<ILookup<ItemId, ExportedThreat>> ThreatsAsync(
        BalanceDbContext db,
        ProductId product,
        IReadOnlyDictionary<Guid, string> names,
        CancellationToken cancellationToken
    )
    {
        var threats = await db
            .Threats.AsNoTracking()
            .Where(threat => threat.ProductId == product)
            .OrderBy(threat => threat.ReportedAt)
            .ThenBy(threat => threat.Id)
            .ToListAsync(cancellationToken);
        return threats.ToLookup(threat => threat.ItemId, threat => ExportedThreat.Of(threat, names));
    }

    private static async Task<ILookup<ItemId, ExportedMeasurement>> MeasurementsAsync(
        BalanceDbContext db,
        ProductId product,
        CancellationToken cancellationToken
    )
    {
        var measured = await (
            from measurement in db.Measurements.AsNoTracking()
            where measurement.ProductId == product
            join strike in db.MeasurementStrikes on measurement.Id equals strike.MeasurementId into strikes
            from strike in strikes.DefaultIfEmpty()
            orderby measurement.At, measurement.Id
            select new { measurement, strike }
        ).ToListAsync(cancellationToken);
        return measured.ToLookup(
            one => one.measurement.ItemId,
            one => ExportedMeasurement.Of(one.measurement, one.strike)
        );
    }

    private static async Task<ILookup<ItemId, ExportedRemark>> WaiversAsync(
        BalanceDbContext db,
        ProductId product,
        CancellationToken cancellationToken
    )
    {
        var waivers = await db
            .MeasuringWaivers.AsNoTracking()
            .Where(waiver => waiver.ProductId == product)
            .OrderBy(waiver => waiver.At)
            .ToListAsync(cancellationToken);
        return waivers.ToLookup(
            waiver => waiver.ItemId,
            waiver => new ExportedRemark(waiver.Reason, waiver.ByName, waiver.At)
        );
    }

    private static async Task<ILookup<ItemId, ExportedOverride>> OverridesAsync(
        BalanceDbContext db,
        ProductId product,
        CancellationToken cancellationToken
    )
    {
        var overrides = await (
            from made in db.Overrides.AsNoTracking()
            where made.ProductId == product
            join anchor in db.Items on made.AnchorId equals anchor.Id
            orderby made.MadeAt, made.Id
            select new { made, anchor.Number }
        ).ToListAsync(cancellationToken);
        return overrides.ToLookup(one => one.made.ItemId, one => ExportedOverride.Of(one.made, one.Number));
    }
}
