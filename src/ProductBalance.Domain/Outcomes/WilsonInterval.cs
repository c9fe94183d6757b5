namespace ProductBalance.Domain.Outcomes;

/// <summary>How sure a share of a few trials is: the 95 % score interval (Wilson 1927), which stays within 0 and 1.</summary>
/// <param name="Low">Its lower end, a share.</param>
/// <param name="High">Its upper end, a share.</param>
public sealed record WilsonInterval(double Low, double High)
{
    // The standard normal quantile of 0.975.
    private const double Z = 1.959963984540054;

    /// <summary>The interval of so many hits among so many trials; null where there were none.</summary>
    public static WilsonInterval? Of(int hits, int trials)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(hits);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(hits, trials);
        if (trials == 0)
        {
            return null;
        }

        double n = trials;
        var share = hits / n;
        var centre = (share + (Z * Z / (2 * n))) / (1 + (Z * Z / n));
        var reach = Z / (1 + (Z * Z / n)) * Math.Sqrt((share * (1 - share) / n) + (Z * Z / (4 * n * n)));
        return new(Math.Max(0, centre - reach), Math.Min(1, centre + reach));
    }
}
