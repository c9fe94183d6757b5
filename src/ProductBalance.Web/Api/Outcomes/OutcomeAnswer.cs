using ProductBalance.Domain.Estimates;
using ProductBalance.Domain.Outcomes;

namespace ProductBalance.Web.Api.Outcomes;

/// <summary>A promise and what came of it.</summary>
public sealed record OutcomeAnswer
{
    public required int Number { get; init; }

    public required string Title { get; init; }

    public required string? Metric { get; init; }

    public required string? Unit { get; init; }

    public required double? Baseline { get; init; }

    public required Estimate? Target { get; init; }

    public required DateOnly ReleasedOn { get; init; }

    /// <summary>The value by which the promise is judged; null while nothing is measured.</summary>
    public required double? Measured { get; init; }

    public required DateOnly? MeasuredOn { get; init; }

    /// <summary>The measured share of the likely improvement.</summary>
    public required double? Ratio { get; init; }

    /// <summary>Null while it is open, and where what was promised cannot be compared.</summary>
    public required OutcomeVerdict? Verdict { get; init; }
}
