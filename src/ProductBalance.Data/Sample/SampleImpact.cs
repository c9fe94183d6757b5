using ProductBalance.Domain.Estimates;
using ProductBalance.Domain.Impact;
using ProductBalance.Domain.Impact.Reading;

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

    /// <summary>The same with days, seen from a day; a sentence alone is read like one that somebody types.</summary>
    public ImpactDraft DraftOn(DateOnly today)
    {
        var draft = new ImpactDraft
        {
            Metric = Metric,
            Unit = Unit,
            Direction = Direction,
            Baseline = Baseline?.On(today) ?? new(),
            Target = Target,
            Measurement = Measurement,
            Driver = Driver,
            Confidence = Confidence,
        };
        return Text is { } sentence ? ReadingDraft.Over(draft, sentence) : draft;
    }
}
