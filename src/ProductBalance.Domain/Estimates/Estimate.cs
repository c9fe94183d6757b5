namespace ProductBalance.Domain.Estimates;

/// <summary>
/// What somebody knows of a quantity: a 90 % interval and its median. <see cref="Low"/> and <see cref="High"/> are the
/// 5th and the 95th percentile, <see cref="Likely"/> is the median ("as likely above as below"). The unit is the one
/// of the field that holds the estimate; how values between the three points are spread is told by an
/// <see cref="EstimateScale"/>.
/// </summary>
public sealed record Estimate
{
    /// <summary>Makes an estimate from its three points, in the field's unit.</summary>
    /// <exception cref="ArgumentException">A point is not finite, or they are not in order.</exception>
    public Estimate(double low, double likely, double high)
    {
        if (!double.IsFinite(low) || !double.IsFinite(likely) || !double.IsFinite(high))
        {
            throw new ArgumentException("Low, likely and high must be finite numbers.", nameof(likely));
        }

        if (low > likely || likely > high)
        {
            throw new ArgumentException($"Low ≤ likely ≤ high must hold, got {low}, {likely}, {high}.", nameof(likely));
        }

        (Low, Likely, High) = (low, likely, high);
    }

    /// <summary>The 5th percentile.</summary>
    public double Low { get; }

    /// <summary>The median.</summary>
    public double Likely { get; }

    /// <summary>The 95th percentile.</summary>
    public double High { get; }

    /// <summary>False for a single number, which people see flagged as "no range given".</summary>
    public bool IsRange => Low < High;

    /// <summary>A single number, with no range given.</summary>
    public static Estimate Of(double value) => new(value, value, value);

    /// <summary>The same estimate in another unit; a negative factor mirrors it.</summary>
    public Estimate Times(double factor) =>
        factor >= 0
            ? new(Low * factor, Likely * factor, High * factor)
            : new(High * factor, Likely * factor, Low * factor);
}
