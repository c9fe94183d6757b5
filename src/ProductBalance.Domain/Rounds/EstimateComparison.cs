using MathNet.Numerics.Statistics;
using ProductBalance.Domain.Estimates;

namespace ProductBalance.Domain.Rounds;

/// <summary>Several people's estimates of one quantity beside each other: what they agree on, and how far apart they are.</summary>
public sealed record EstimateComparison
{
    /// <summary>Compares estimates of one quantity, all in its unit.</summary>
    /// <exception cref="ArgumentException">There are none.</exception>
    public EstimateComparison(IReadOnlyCollection<Estimate> estimates)
    {
        ArgumentNullException.ThrowIfNull(estimates);
        if (estimates.Count == 0)
        {
            throw new ArgumentException("A comparison needs at least one estimate.", nameof(estimates));
        }

        Median = new Estimate(
            estimates.Select(estimate => estimate.Low).Median(),
            estimates.Select(estimate => estimate.Likely).Median(),
            estimates.Select(estimate => estimate.High).Median()
        );
        (Low, High) = (estimates.Min(estimate => estimate.Low), estimates.Max(estimate => estimate.High));
        IsApart = estimates.Max(estimate => estimate.Low) > estimates.Min(estimate => estimate.High);
        Ratio = RatioOf(estimates.Min(estimate => estimate.Likely), estimates.Max(estimate => estimate.Likely));
    }

    /// <summary>
    /// The median of the lows, of the likelies and of the highs; of an even number, the middle of the two in between.
    /// The three are in order, since each triple is.
    /// </summary>
    public Estimate Median { get; }

    /// <summary>The least low.</summary>
    public double Low { get; }

    /// <summary>The greatest high.</summary>
    public double High { get; }

    /// <summary>Whether two of the ranges have no value in common: somebody knows, or means, something else.</summary>
    public bool IsApart { get; }

    /// <summary>
    /// Greatest likely ÷ least likely: 1 where all say the same, infinite where one is above 0 and another is not. Where
    /// none is above 0, of the amounts.
    /// </summary>
    public double Ratio { get; }

    /// <summary>Orders by disagreement: ranges apart first, then the widest ratio first.</summary>
    public static int CompareDisagreement(EstimateComparison left, EstimateComparison right)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        return (right.IsApart, right.Ratio).CompareTo((left.IsApart, left.Ratio));
    }

    private static double RatioOf(double least, double most) =>
        least.Equals(most) ? 1
        : least > 0 ? most / least
        : most < 0 ? least / most
        : double.PositiveInfinity;
}
