using ProductBalance.Domain.Estimates;

namespace ProductBalance.Domain.Impact;

/// <summary>An impact that passed the gate: every part is there. Only <see cref="ImpactGate"/> makes one.</summary>
public sealed record ImpactEstimate
{
    internal ImpactEstimate() { }

    /// <summary>The quantity that will change.</summary>
    public required string Metric { get; init; }

    /// <summary>Its unit; empty for a bare count.</summary>
    public required string Unit { get; init; }

    /// <summary>Which way is better.</summary>
    public required MetricDirection Direction { get; init; }

    /// <summary>The metric today, in its unit.</summary>
    public required double Baseline { get; init; }

    /// <summary>How the baseline was measured: a link, or a sentence.</summary>
    public string? BaselineSource { get; init; }

    /// <summary>The metric after release, in its unit.</summary>
    public required Estimate Target { get; init; }

    /// <summary>The chance, 0 to 1, that the effect shows at all.</summary>
    public required Estimate Confidence { get; init; }

    /// <summary>How the change becomes money; null where the product's model does not use money.</summary>
    public DriverInputs? Driver { get; init; }

    /// <summary>The improvement Δ of a value of the metric, in its unit: positive is better, whatever the direction.</summary>
    public double ImprovementAt(double value) =>
        Direction == MetricDirection.LowerIsBetter ? Baseline - value : value - Baseline;

    /// <summary>The expected improvement Δ, in the metric's unit.</summary>
    public double ExpectedImprovement => ImprovementAt(TargetScale.Mean(Target, Unit));
}
