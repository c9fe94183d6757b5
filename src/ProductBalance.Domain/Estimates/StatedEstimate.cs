namespace ProductBalance.Domain.Estimates;

/// <summary>An estimate with what an explanation says of it.</summary>
/// <param name="Estimate">The estimate as it was stated, in the unit of its field.</param>
/// <param name="Source">The evidence: a link, or a sentence that says where the number comes from.</param>
/// <param name="Field">The field of an item that states it, as its history names it.</param>
/// <param name="Calibration">By what it is multiplied before it counts; null where it counts as it is.</param>
public sealed record StatedEstimate(
    Estimate Estimate,
    string? Source = null,
    string? Field = null,
    AppliedFactor? Calibration = null
)
{
    /// <summary>The estimate as it counts.</summary>
    public Estimate Calibrated => Calibration is { Factor: var factor } ? Estimate.Times(factor) : Estimate;
}
