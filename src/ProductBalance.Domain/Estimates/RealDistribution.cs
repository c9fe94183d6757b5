using System.Numerics.Tensors;

namespace ProductBalance.Domain.Estimates;

/// <summary>An estimate of any sign as two normal halves: the quantile at z is likely + σz with the σ of z's half.</summary>
public sealed class RealDistribution : Distribution
{
    /// <summary>Spreads an estimate on <see cref="EstimateScale.Real"/>, which takes every estimate.</summary>
    public RealDistribution(Estimate estimate)
        : base(
            Fitting(estimate, EstimateScale.Real).Likely,
            estimate.Likely - estimate.Low,
            estimate.High - estimate.Likely
        ) { }

    /// <summary>likely + (σ₂ − σ₁) ÷ √(2π).</summary>
    public override double Mean => Median + ((SpreadAbove - SpreadBelow) / Math.Sqrt(2 * Math.PI));

    private protected override double At(double distance) => Median + distance;

    private protected override void FillAt(Span<double> distances) =>
        TensorPrimitives.Add(distances, Median, distances);

    private protected override double DistanceOf(double value) => value - Median;
}
