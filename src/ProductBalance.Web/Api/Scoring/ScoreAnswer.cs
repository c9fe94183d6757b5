namespace ProductBalance.Web.Api.Scoring;

/// <summary>A score with the arithmetic that leads to it.</summary>
public sealed record ScoreAnswer
{
    /// <summary>The model applied to the means of its inputs.</summary>
    public required double Score { get; init; }

    public required string Unit { get; init; }

    /// <summary>The steps from first to last.</summary>
    public required IReadOnlyList<TermAnswer> Terms { get; init; }

    /// <summary>The arithmetic in one line.</summary>
    public required string Sentence { get; init; }

    /// <summary>What is off the usual scale, or makes the score less telling.</summary>
    public required IReadOnlyList<FieldAnswer> Warnings { get; init; }

    /// <summary>The mean of the draws; null where no range is given.</summary>
    public required double? Mean { get; init; }

    /// <summary>The 5th percentile of the draws.</summary>
    public required double? P5 { get; init; }

    /// <summary>The median of the draws.</summary>
    public required double? P50 { get; init; }

    /// <summary>The 95th percentile of the draws.</summary>
    public required double? P95 { get; init; }
}
