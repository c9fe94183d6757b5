using ProductBalance.Domain.Estimates;

namespace ProductBalance.Domain.Impact;

/// <summary>What a requester has said so far of the impact; <see cref="ImpactGate"/> makes an estimate of it.</summary>
public sealed record ImpactDraft
{
    /// <summary>Longest text in one field, in characters.</summary>
    public const int TextMaxLength = 1_000;

    /// <summary>The sentence as it was typed.</summary>
    public string? Statement { get; init; }

    /// <summary>The quantity that will change.</summary>
    public string? Metric { get; init; }

    /// <summary>Its unit.</summary>
    public string? Unit { get; init; }

    /// <summary>Which way is better.</summary>
    public MetricDirection? Direction { get; init; }

    /// <summary>What it is today.</summary>
    public Baseline Baseline { get; init; } = new();

    /// <summary>What it will be, in the metric's unit.</summary>
    public Estimate? Target { get; init; }

    /// <summary>How the outcome will be checked.</summary>
    public MeasurementPlan Measurement { get; init; } = new();

    /// <summary>How the change becomes money.</summary>
    public DriverInputs? Driver { get; init; }

    /// <summary>The chance, 0 to 1, that the effect shows at all; null counts as 1.</summary>
    public Estimate? Confidence { get; init; }
}
