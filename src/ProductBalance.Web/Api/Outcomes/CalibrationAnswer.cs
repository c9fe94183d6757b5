using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Scoring;

namespace ProductBalance.Web.Api.Outcomes;

/// <summary>What the estimates of one team and kind teach.</summary>
public sealed record CalibrationAnswer
{
    /// <summary>Null for items without a team.</summary>
    public required string? Team { get; init; }

    public required ItemKind Kind { get; init; }

    public required FactorSubject Of { get; init; }

    /// <summary>How many estimates have an outcome.</summary>
    public required int N { get; init; }

    /// <summary>The share of 90 % ranges that held the outcome; null where no range was given.</summary>
    public required double? HitRate { get; init; }

    public required IntervalAnswer? HitRateInterval { get; init; }

    /// <summary>The middle outcome in shares of what was likely.</summary>
    public required double? MedianRatio { get; init; }

    /// <summary>The mean interval score in shares of what was likely; small is good. Null where no range was given.</summary>
    public required double? IntervalScore { get; init; }

    /// <summary>By what the next estimates would be multiplied.</summary>
    public required double Factor { get; init; }

    /// <summary>Whether scores use a factor of this team and kind.</summary>
    public required bool Applied { get; init; }

    /// <summary>The factor that scores use, as it was published; null where they use none.</summary>
    public required double? AppliedFactor { get; init; }
}
