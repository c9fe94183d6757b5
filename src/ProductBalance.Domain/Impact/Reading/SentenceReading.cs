namespace ProductBalance.Domain.Impact.Reading;

/// <summary>
/// What a sentence says about an impact. What it does not say is null: nothing is guessed, and people confirm all of it.
/// </summary>
public sealed record SentenceReading
{
    /// <summary>True when a change of a named quantity is stated as a number.</summary>
    public required bool Quantified { get; init; }

    /// <summary>The quantity that changes, in the sentence's own words.</summary>
    public string? Metric { get; init; }

    /// <summary>
    /// The unit of the values, normalised ("min", "GB", "%", "pp", "requests/s", "EUR/month", "per week").
    /// </summary>
    public string? Unit { get; init; }

    /// <summary>Which way is better; null where neither the metric nor the words tell.</summary>
    public MetricDirection? Direction { get; init; }

    /// <summary>The value before, in <see cref="Unit"/>; the middle of <see cref="BaselineRange"/>.</summary>
    public double? Baseline { get; init; }

    /// <summary>The value after, in <see cref="Unit"/>; the middle of <see cref="TargetRange"/>.</summary>
    public double? Target { get; init; }

    /// <summary>Target ÷ baseline − 1, or what is said as a share or factor; "10x faster" is 1/10 − 1.</summary>
    public double? RelativeChange { get; init; }

    /// <summary>Target − baseline in <see cref="Unit"/>, or what is said as a difference.</summary>
    public double? AbsoluteChange { get; init; }

    /// <summary>Set where the value before is said as a range.</summary>
    public ValueRange? BaselineRange { get; init; }

    /// <summary>Set where the value after is said as a range.</summary>
    public ValueRange? TargetRange { get; init; }

    /// <summary>Names of what the sentence leaves open, most important first; see <see cref="MissingParts"/>.</summary>
    public required IReadOnlyList<string> Missing { get; init; }

    /// <summary>One specific question back; null when nothing is left open.</summary>
    public string? Question { get; init; }

    /// <summary>Two good sentences of the same sort.</summary>
    public required IReadOnlyList<string> Examples { get; init; }
}
