using System.Numerics;
using System.Runtime.InteropServices;
using MathNet.Numerics.Distributions;

namespace ProductBalance.Domain.Estimates;

/// <summary>
/// The values that an <see cref="Estimate"/> stands for on a scale: two normal halves, each of probability ½, joined at
/// the median (not Fechner's split normal, which is joined at the mode). On the scale's own axis (its logarithm, itself
/// or its logit) a value lies z times the spread of its half away from the median, z being standard normal.
/// </summary>
public abstract class Distribution
{
    /// <summary>The standard normal quantile of an estimate's high, 1.6449.</summary>
    private protected const double HighZ = 1.6448536269514722;

    private protected Distribution(double median, double reachBelow, double reachAbove) =>
        (Median, SpreadBelow, SpreadAbove) = (median, reachBelow / HighZ, reachAbove / HighZ);

    /// <summary>The median, which is the estimate's likely, in its unit.</summary>
    public double Median { get; }

    /// <summary>The mean, in the estimate's unit.</summary>
    public abstract double Mean { get; }

    /// <summary>σ₁, the spread of the half below the median on the scale's axis; 0 where the half is a point.</summary>
    private protected double SpreadBelow { get; }

    /// <summary>σ₂, the spread of the half above the median on the scale's axis; 0 where the half is a point.</summary>
    private protected double SpreadAbove { get; }

    /// <summary>Whether all of the probability lies at the median: a single number.</summary>
    public bool IsPoint => SpreadBelow == 0 && SpreadAbove == 0;

    /// <summary>The value at a standard normal quantile: the median at 0, low at −1.6449, high at 1.6449.</summary>
    public double Quantile(double z) => At(z < 0 ? SpreadBelow * z : SpreadAbove * z);

    /// <summary>Consecutive draws from this distribution with an estimate's own random numbers.</summary>
    /// <param name="draws">The estimate's random numbers.</param>
    /// <param name="first">The first draw, from 0.</param>
    /// <param name="values">Takes one value for each draw from there on, in the estimate's unit.</param>
    public void Fill(EstimateDraws draws, int first, Span<double> values)
    {
        if (IsPoint)
        {
            values.Fill(Median);
            return;
        }

        draws.FillNormals(first, values);
        FillQuantiles(values);
    }

    /// <summary>Draws from anywhere in the run, each the same as in a block of all.</summary>
    /// <param name="draws">The estimate's random numbers.</param>
    /// <param name="numbers">The draws, each from 0.</param>
    /// <param name="values">Takes one value for each of them, in the estimate's unit.</param>
    public void Fill(EstimateDraws draws, ReadOnlySpan<int> numbers, Span<double> values)
    {
        if (IsPoint)
        {
            values.Fill(Median);
            return;
        }

        draws.FillNormals(numbers, values);
        FillQuantiles(values);
    }

    /// <summary>Puts the value at each standard normal quantile in its place; see <see cref="Quantile"/>.</summary>
    public void FillQuantiles(Span<double> normals)
    {
        var lanes = MemoryMarshal.Cast<double, Vector<double>>(normals);
        var (below, above) = (new Vector<double>(SpreadBelow), new Vector<double>(SpreadAbove));
        foreach (ref var z in lanes)
        {
            z *= Vector.ConditionalSelect(Vector.LessThan(z, Vector<double>.Zero), below, above);
        }

        foreach (ref var z in normals[(lanes.Length * Vector<double>.Count)..])
        {
            z *= z < 0 ? SpreadBelow : SpreadAbove;
        }

        FillAt(normals);
    }

    /// <summary>The value below which the share <paramref name="p"/> of all values lies, above 0 and below 1.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The share is not above 0 and below 1.</exception>
    public double Percentile(double p)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(p);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(p, 1);
        return Quantile(Normal.InvCDF(0, 1, p));
    }

    /// <summary>The probability of a value at or below the bound, from 0 to 1.</summary>
    public double Chance(double bound) => Phi(ZOf(bound));

    /// <summary>Φ, the standard normal distribution function.</summary>
    private protected static double Phi(double z) => Normal.CDF(0, 1, z);

    /// <summary>The standard normal quantile of a value, the inverse of <see cref="Quantile"/>; infinite beyond a point mass.</summary>
    private protected double ZOf(double value)
    {
        var distance = DistanceOf(value);
        if (distance < 0)
        {
            return distance / SpreadBelow;
        }

        return SpreadAbove > 0 ? distance / SpreadAbove : double.PositiveInfinity;
    }

    /// <summary>The value at a signed distance from the median on the scale's axis; exactly the median at 0.</summary>
    private protected abstract double At(double distance);

    /// <summary>Puts the value at each signed distance from the median in its place, as <see cref="At"/> does.</summary>
    private protected abstract void FillAt(Span<double> distances);

    /// <summary>The signed distance of a value from the median on the scale's axis, the inverse of <see cref="At"/>.</summary>
    private protected abstract double DistanceOf(double value);

    private protected static Estimate Fitting(Estimate estimate, EstimateScale scale) =>
        EstimateScales.Problem(estimate, scale) is { } problem
            ? throw new ArgumentException(problem, nameof(estimate))
            : estimate;
}
