using ProductBalance.Domain.Impact;
using ProductBalance.Domain.Impact.Reading;

namespace ProductBalance.Web.Api.Impact;

/// <summary>What a sentence says about an impact; what it does not say is null.</summary>
public sealed record ReadingAnswer
{
    /// <summary>Whether a change of a named quantity is stated as a number.</summary>
    public required bool Quantified { get; init; }

    /// <summary>The quantity that changes, in the sentence's words.</summary>
    public required string? Metric { get; init; }

    /// <summary>The unit of the values, normalised: "min", "%", "pp".</summary>
    public required string? Unit { get; init; }

    public required MetricDirection? Direction { get; init; }

    /// <summary>The value before.</summary>
    public required double? Baseline { get; init; }

    /// <summary>The value after.</summary>
    public required double? Target { get; init; }

    /// <summary>Target ÷ baseline − 1, or what is said as a share or a factor.</summary>
    public required double? RelativeChange { get; init; }

    /// <summary>Target − baseline in the unit, or what is said as a difference.</summary>
    public required double? AbsoluteChange { get; init; }

    public required ValueRange? BaselineRange { get; init; }

    public required ValueRange? TargetRange { get; init; }

    /// <summary>What the sentence leaves open: metric, direction, baseline, target, likely, measurement, driver.</summary>
    public required IReadOnlyList<string> Missing { get; init; }

    /// <summary>One specific question back.</summary>
    public required string? Question { get; init; }

    /// <summary>Two good sentences of the same sort.</summary>
    public required IReadOnlyList<string> Examples { get; init; }

    public static ReadingAnswer Of(SentenceReading reading) =>
        new()
        {
            Quantified = reading.Quantified,
            Metric = reading.Metric,
            Unit = reading.Unit,
            Direction = reading.Direction,
            Baseline = reading.Baseline,
            Target = reading.Target,
            RelativeChange = Rounded(reading.RelativeChange, 4),
            AbsoluteChange = Rounded(reading.AbsoluteChange, 9),
            BaselineRange = reading.BaselineRange,
            TargetRange = reading.TargetRange,
            Missing = reading.Missing,
            Question = reading.Question,
            Examples = reading.Examples,
        };

    // Differences and quotients of what was written, without the noise of binary fractions.
    private static double? Rounded(double? value, int digits) =>
        value is { } number ? Math.Round(number, digits) : null;
}
