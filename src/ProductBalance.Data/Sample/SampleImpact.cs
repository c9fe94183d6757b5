using ProductBalance.Domain.Estimates;
using ProductBalance.Domain.Impact;

namespace ProductBalance.Data.Sample;

/// <summary>What number an item changes; drafts leave parts out.</summary>
public sealed record SampleImpact
{
    /// <summary>The sentence, where somebody typed no more than that.</summary>
    public string? Text { get; init; }

    public string? Metric { get; init; }

    public string? Unit { get; init; }

    public MetricDirection? Direction { get; init; }

    public SampleBaseline? Baseline { get; init; }

    public Estimate? Target { get; init; }

    public MeasurementPlan Measurement { get; init; } = new();

    public DriverInputs? Driver { get; init; }

    public Estimate? Confidence { get; init; }

    /// <summary>The same with days, seen from a day.</summary>
    public ImpactDraft DraftOn(DateOnly today) =>
        new()
        {
            Statement = Text,
            Metric = Metric,
            Unit = Unit,
            Direction = Direction,
            Baseline = Baseline?.On(today) ?? new(),
            Target = Target,
            Measurement = Measurement,
            Driver = Driver,
            Confidence = Confidence,
        };
}
