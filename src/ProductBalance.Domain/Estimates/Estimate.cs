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
        if (Problem(low, likely, high) is { } problem)
        {
            throw new ArgumentException(problem, nameof(likely));
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

    /// <summary>What is wrong with three points that somebody typed, as a sentence for that person; null when nothing is.</summary>
    public static string? Problem(double low, double likely, double high)
    {
        if (!double.IsFinite(low) || !double.IsFinite(likely) || !double.IsFinite(high))
        {
            return "Low, likely and high must be ordinary numbers; enter digits, not infinity or an error value.";
        }

        return low <= likely && likely <= high
            ? null
            : "Low must not be above likely, nor likely above high; put the three numbers in order.";
    }

    /// <summary>The spread of values that this estimate stands for on a scale; a single number is all at one point.</summary>
    /// <exception cref="ArgumentException">The estimate does not fit the scale; see <see cref="EstimateScales.Problem"/>.</exception>
    public Distribution On(EstimateScale scale) =>
        scale switch
        {
            EstimateScale.Positive => new PositiveDistribution(this),
            EstimateScale.Real => new RealDistribution(this),
            EstimateScale.Share => new ShareDistribution(this),
            _ => throw new ArgumentOutOfRangeException(nameof(scale), scale, "There is no such scale."),
        };

    /// <summary>The same estimate in another unit; a negative factor mirrors it.</summary>
    public Estimate Times(double factor) =>
        factor >= 0
            ? new(Low * factor, Likely * factor, High * factor)
            : new(High * factor, Likely * factor, Low * factor);
}
