using ProductBalance.Domain.Estimates;

namespace ProductBalance.Domain.Impact;

/// <summary>
/// On which scale a target is spread: Share where the unit is % and it lies from 0 to 100, Positive else, Real from 0
/// downwards.
/// </summary>
public static class TargetScale
{
    /// <summary>The unit in which shares are written, as 0 to 100.</summary>
    public const string Percent = "%";

    /// <summary>The scale of a target in a unit.</summary>
    public static EstimateScale Of(Estimate target, string? unit) =>
        unit == Percent && target is { Low: >= 0, High: <= 100 } ? EstimateScale.Share
        : target.Low > 0 ? EstimateScale.Positive
        : EstimateScale.Real;

    /// <summary>The figure on its scale: percentages become shares.</summary>
    public static Estimate OnScale(Estimate target, string? unit) =>
        Of(target, unit) == EstimateScale.Share ? target.Times(0.01) : target;

    /// <summary>The distribution of the target on its scale, and what one unit of the scale is in the metric's unit.</summary>
    public static (Distribution Distribution, double UnitSize) Spread(Estimate target, string? unit)
    {
        var scale = Of(target, unit);
        return (OnScale(target, unit).On(scale), scale == EstimateScale.Share ? 100 : 1);
    }

    /// <summary>The mean of the target, in the metric's unit.</summary>
    public static double Mean(Estimate target, string? unit)
    {
        var (distribution, unitSize) = Spread(target, unit);
        return distribution.Mean * unitSize;
    }
}
