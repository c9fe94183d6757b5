namespace ProductBalance.Domain.Impact;

/// <summary>
/// Between which values a metric can lie at all: no time is below 0, and no share above all of it. Told from the driver
/// where the metric is the driver's own quantity, else from the unit.
/// </summary>
/// <param name="Low">The lowest value, in the metric's unit.</param>
/// <param name="High">The highest value, in the metric's unit.</param>
public sealed record MetricLimits(double Low, double High)
{
    private static readonly MetricLimits Anything = new(double.NegativeInfinity, double.PositiveInfinity);
    private static readonly MetricLimits Amount = new(0, double.PositiveInfinity);
    private static readonly MetricLimits Percentage = new(0, 100);
    private static readonly MetricLimits Share = new(0, 1);

    /// <summary>The limits of a promised metric. A promise that itself lies beyond them is of another sort and has none.</summary>
    public static MetricLimits Of(ImpactDraft promise)
    {
        var limits = OfDriver(promise.Driver, promise.Unit ?? "");
        return
            limits.Holds(promise.Baseline.Value)
            && limits.Holds(promise.Target?.Low)
            && limits.Holds(promise.Target?.High)
            ? limits
            : Anything;
    }

    /// <summary>Whether a value can be; one that is not stated can.</summary>
    public bool Holds(double? value) => value is not { } stated || (Low <= stated && stated <= High);

    private static MetricLimits OfDriver(DriverInputs? given, string unit) =>
        given switch
        {
            null or { Type: DriverKind.Direct } => DriverUnits.IsDuration(unit) ? Amount : Anything,
            { Type: DriverKind.ConversionGained or DriverKind.ChurnReduced, EffectPerUnit: null } => Percentage,
            _ when DriverUnits.IsPercentage(unit) => Percentage,
            { Type: DriverKind.RiskReduced or DriverKind.CapacityFreed, EffectPerUnit: null } => Share,
            { EffectPerUnit: null } => Amount,
            _ => DriverUnits.IsDuration(unit) ? Amount : Anything,
        };
}
