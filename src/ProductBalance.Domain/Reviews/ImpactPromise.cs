using ProductBalance.Domain.Estimates;
using ProductBalance.Domain.Impact;

namespace ProductBalance.Domain.Reviews;

/// <summary>What a tech request promised to change, and when that will be known.</summary>
/// <param name="Metric">The quantity.</param>
/// <param name="Unit">Its unit; null where it has none.</param>
/// <param name="Baseline">What it was, in the unit.</param>
/// <param name="Target">What it shall be, in the unit.</param>
/// <param name="MeasureOn">The day of the measurement, where the item is released and planned one.</param>
/// <param name="Measured">What it has become, in the unit; null while nothing is measured.</param>
public sealed record ImpactPromise(
    string Metric,
    string? Unit,
    double? Baseline,
    Estimate? Target,
    DateOnly? MeasureOn = null,
    double? Measured = null
)
{
    /// <summary>The promise of an impact; null where none names a quantity.</summary>
    /// <param name="impact">What the requester said.</param>
    /// <param name="releasedOn">The product's day of the release; null where it is not released, or measured already.</param>
    public static ImpactPromise? Of(ImpactDraft impact, DateOnly? releasedOn) =>
        impact.Metric is { } metric
            ? new(
                metric,
                impact.Unit is { Length: > 0 } unit ? unit : null,
                impact.Baseline.Value,
                impact.Target,
                impact.Measurement.DaysAfterRelease is { } days ? releasedOn?.AddDays(days) : null
            )
            : null;
}
