namespace ProductBalance.Domain.Estimates;

/// <summary>Whether an <see cref="Estimate"/> fits an <see cref="EstimateScale"/>.</summary>
public static class EstimateScales
{
    /// <summary>
    /// The largest high ÷ likely and likely ÷ low on <see cref="EstimateScale.Positive"/>. Beyond it the mean comes from
    /// the tail, not from what the estimator knows.
    /// </summary>
    public const double LargestRatio = 10;

    /// <summary>What keeps the estimate off the scale, as a sentence for its author; null when it fits.</summary>
    public static string? Problem(Estimate estimate, EstimateScale scale)
    {
        ArgumentNullException.ThrowIfNull(estimate);
        return scale switch
        {
            EstimateScale.Positive => PositiveProblem(estimate),
            EstimateScale.Share => ShareProblem(estimate),
            _ => null,
        };
    }

    private static string? PositiveProblem(Estimate estimate)
    {
        if (estimate.Low <= 0)
        {
            return estimate.IsRange
                ? "This cannot be 0 or less; enter a low above 0."
                : "This cannot be 0 or less; enter a number above 0.";
        }

        return estimate.High > LargestRatio * estimate.Likely || estimate.Likely > LargestRatio * estimate.Low
            ? "Low or high is more than ten times away from likely; split it, or say what you know."
            : null;
    }

    private static string? ShareProblem(Estimate estimate)
    {
        if (estimate.Low < 0 || estimate.High > 1)
        {
            return "A share lies from 0 to 1; write 80 % as 0.8.";
        }

        return estimate.IsRange && (estimate.Low <= 0 || estimate.High >= 1)
            ? "A range of a share must stay above 0 and below 1; move its end a little inside, or enter a single number."
            : null;
    }
}
