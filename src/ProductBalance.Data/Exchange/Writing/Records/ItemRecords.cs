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
    )
    {
        var comments = db.Comments.Where(comment => comment.ProductId == product && comment.RemovedBy == null);
        var waits = db.Waits.Where(wait => wait.ProductId == product);
        var threats = db.Threats.Where(threat => threat.ProductId == product);
        var waivers = db.MeasuringWaivers.Where(waiver => waiver.ProductId == product);
        return new(
            (await ListAsync(comments.OrderBy(comment => comment.At).ThenBy(comment => comment.Id))).ToLookup(
                comment => comment.ItemId,
                comment => new ExportedComment(comment.AuthorName, comment.At, comment.Text)
            ),
            (await ListAsync(waits))
                .OrderBy(wait => wait.Since)
                .ThenBy(wait => wait.EndedOn ?? DateOnly.MaxValue) // of two on one day, the one that lasts
                .ToLookup(wait => wait.ItemId, ExportedWait.Of),
            (await ListAsync(threats.OrderBy(threat => threat.ReportedAt).ThenBy(threat => threat.Id))).ToLookup(
                threat => threat.ItemId,
                threat => ExportedThreat.Of(threat, names)
            ),
            await MeasurementsAsync(db, product, cancellationToken),
            (await ListAsync(waivers.OrderBy(waiver => waiver.At))).ToLookup(
                waiver => waiver.ItemId,
                waiver => new ExportedRemark(waiver.Reason, waiver.ByName, waiver.At)
            ),
            await OverridesAsync(db, product, cancellationToken)
        );

        Task<List<T>> ListAsync<T>(IQueryable<T> rows)
            where T : class => rows.AsNoTracking().ToListAsync(cancellationToken);
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
