using ProductBalance.Data.Access;
using ProductBalance.Domain.Access;
using ProductBalance.Domain.Backlog;

namespace ProductBalance.Data.Outcomes;

/// <summary>What one item promised, and all that was ever measured of it.</summary>
/// <param name="Item">The item with its verdict.</param>
/// <param name="Entries">All measurements, the latest day first, also those that were struck out.</param>
/// <param name="Standing">What the reader is in the product.</param>
public sealed record OutcomeRecord(MeasuredItem Item, IReadOnlyList<MeasurementEntry> Entries, Standing Standing)
{
    public bool MayMeasure => Standing.Allows(Permission.Report);

    public bool MayStrike(MeasurementEntry entry) =>
        entry.Strike is null && MeasuringScene.MayStrike(Standing, entry.Measurement);

    public bool MayWaive => Item.Status == ItemStatus.Released && Standing.MayEdit(Item.RequesterId, Item.Content.Team);
}
