namespace ProductBalance.Domain.Scoring;

/// <summary>How far the draws of a score spread, in the score's unit.</summary>
/// <param name="Mean">The mean of the draws, which may differ from the score of the means.</param>
/// <param name="P5">The 5th percentile.</param>
/// <param name="P50">The median.</param>
/// <param name="P95">The 95th percentile.</param>
public sealed record ScoreSpread(double Mean, double P5, double P50, double P95)
{
    /// <summary>The spread of draws in any order; percentiles are linear between neighbours.</summary>
    /// <exception cref="ArgumentException">There are no draws.</exception>
    public static ScoreSpread Of(ReadOnlySpan<double> draws)
    {
        if (draws.IsEmpty)
        {
            throw new ArgumentException("A spread needs at least one draw.", nameof(draws));
        }

        var sorted = draws.ToArray();
        Array.Sort(sorted);
        return new(sorted.Average(), Percentile(sorted, 0.05), Percentile(sorted, 0.5), Percentile(sorted, 0.95));
    }

    private static double Percentile(double[] sorted, double p)
    {
        var place = p * (sorted.Length - 1);
        var below = (int)place;
        var above = Math.Min(below + 1, sorted.Length - 1);
        return sorted[below] + ((place - below) * (sorted[above] - sorted[below]));
    }
}
