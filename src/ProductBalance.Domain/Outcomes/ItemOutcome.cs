using ProductBalance.Domain.Impact;

namespace ProductBalance.Domain.Outcomes;

/// <summary>What a released item promised, against what was measured.</summary>
public sealed record ItemOutcome
{
    /// <summary>Above this share of the likely improvement the effect showed at all.</summary>
    public const double ShowedAbove = 0.1;

    /// <summary>The promise: metric, baseline, target, and how it is measured.</summary>
    public required ImpactDraft Promise { get; init; }

    /// <summary>The product's day of the release.</summary>
    public required DateOnly ReleasedOn { get; init; }

    /// <summary>The measurements that count, in the order of their days; what was struck out is not among them.</summary>
    public IReadOnlyList<Measurement> Measurements { get; init; } = [];

    /// <summary>That it will not be measured; null where nobody said so.</summary>
    public MeasuringWaiver? Waiver { get; init; }

    /// <summary>The measuring day: release and the plan's days after it; null where nothing is promised, or no day.</summary>
    public DateOnly? DueOn =>
        Promise is { Metric: not null, Measurement.DaysAfterRelease: { } days } ? ReleasedOn.AddDays(days) : null;

    /// <summary>
    /// The measurement by which the promise is judged, for ever: the first from the measuring day on. Before there is one,
    /// the last so far. Null while nothing is measured.
    /// </summary>
    public Measurement? Deciding =>
        Measurements.FirstOrDefault(one => one.Day >= DueOn) ?? (Measurements is [.., var last] ? last : null);

    /// <summary>The measured share of the likely improvement; null while nothing is measured, or where none is promised.</summary>
    public double? RealisedRatio => Deciding is { } measured ? RatioOf(measured.Value) : null;

    /// <summary>Whether the effect showed at all; null where there is no <see cref="RealisedRatio"/>.</summary>
    public bool? Showed => RealisedRatio is { } ratio ? ratio > ShowedAbove : null;

    /// <summary>Whether the measured value lies within the 90 % interval; null where there is no range, or no measurement.</summary>
    public bool? IsWithinRange =>
        Promise.Target is { IsRange: true } target && Deciding is { } measured
            ? target.Low <= measured.Value && measured.Value <= target.High
            : null;

    /// <summary>What became of the promise; null while it is open, and where what was promised cannot be compared.</summary>
    public OutcomeVerdict? Verdict =>
        Deciding is null
            ? Waiver is null
                ? null
                : OutcomeVerdict.NotMeasured
            : RealisedRatio switch
            {
                null => null,
                _ when ReachesRange(Deciding.Value) => OutcomeVerdict.Hit,
                > ShowedAbove => OutcomeVerdict.Partial,
                _ => OutcomeVerdict.Miss,
            };

    /// <summary>Whether somebody still has to measure it.</summary>
    public bool IsOpen => DueOn is not null && Measurements.Count == 0 && Waiver is null;

    /// <summary>The improvement Δ of a value of the metric, in its unit; null where no baseline is stated.</summary>
    public double? ImprovementAt(double value) =>
        (Promise.Direction, Promise.Baseline.Value) switch
        {
            (MetricDirection.LowerIsBetter, { } baseline) => baseline - value,
            (MetricDirection.HigherIsBetter, { } baseline) => value - baseline,
            _ => null,
        };

    /// <summary>A value's share of the likely improvement; null where no improvement is promised.</summary>
    public double? RatioOf(double value) =>
        Promise.Target is { } target && ImprovementAt(target.Likely) is { } likely && likely > 0
            ? ImprovementAt(value) / likely
            : null;

    // Only asked where a ratio exists, so that target and direction are there.
    private bool ReachesRange(double value) =>
        Promise.Direction == MetricDirection.LowerIsBetter
            ? value <= Promise.Target!.High
            : value >= Promise.Target!.Low;
}
