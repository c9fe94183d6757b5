using ProductBalance.Domain.Backlog;

namespace ProductBalance.Web.Api.Scoring;

/// <summary>One item of the ranking.</summary>
public sealed record RankingRowAnswer
{
    public required int Number { get; init; }

    /// <summary>As people call it, such as PB-42.</summary>
    public required string Key { get; init; }

    public required ItemKind Kind { get; init; }

    public required string Title { get; init; }

    public required ItemStatus Status { get; init; }

    /// <summary>The name of its team.</summary>
    public required string? Team { get; init; }

    /// <summary>Its place from 1; null in the lights-on lane, which stands above all ranks.</summary>
    public required int? Rank { get; init; }

    public required Lane Lane { get; init; }

    /// <summary>Its score, in the unit of the product's model; null where a threat alone put it there.</summary>
    public required double? Score { get; init; }

    /// <summary>The 5th percentile of the score's draws.</summary>
    public required double? P5 { get; init; }

    /// <summary>The median of the score's draws.</summary>
    public required double? P50 { get; init; }

    /// <summary>The 95th percentile of the score's draws.</summary>
    public required double? P95 { get; init; }

    /// <summary>The probability that it fits into its team's capacity of the sprint; 0 without a team or an effort.</summary>
    public required double? AboveCutLine { get; init; }

    /// <summary>The probability that it stands above the next one; null for the last.</summary>
    public required double? SeparatedFromNext { get; init; }

    /// <summary>Why it stands elsewhere than its score says; null where it does not.</summary>
    public required OverrideAnswer? Override { get; init; }

    /// <summary>The steps that lead to the score.</summary>
    public required IReadOnlyList<TermAnswer> Terms { get; init; }
}
