namespace ProductBalance.Domain.Scoring;

/// <summary>
/// The probability that one item stands above another, from draws. The default value is a certain no.
/// </summary>
/// <param name="Probability">The share of the draws in which it does, from 0 to 1.</param>
/// <param name="StandardError">The standard error of that share, √(p(1 − p) ÷ draws).</param>
public readonly record struct OrderChance(double Probability, double StandardError)
{
    /// <summary>Below this probability the data does not separate two neighbours.</summary>
    public const double Separated = 0.8;

    /// <summary>The share of favourable draws.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There are no draws, or more favourable ones than draws.</exception>
    public static OrderChance Of(int favourable, int draws)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(draws);
        ArgumentOutOfRangeException.ThrowIfNegative(favourable);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(favourable, draws);
        var share = (double)favourable / draws;
        return new(share, Math.Sqrt(share * (1 - share) / draws));
    }
}
