using System.Numerics.Tensors;

namespace ProductBalance.Domain.Estimates;

/// <summary>An estimate above 0 as two log-normal halves: the quantile at z is likely · e^(σz) with the σ of z's half.</summary>
public sealed class PositiveDistribution : Distribution
{
    /// <summary>Spreads an estimate on <see cref="EstimateScale.Positive"/>.</summary>
    /// <exception cref="ArgumentException">The estimate does not fit the scale.</exception>
    public PositiveDistribution(Estimate estimate)
        : base(
            Fitting(estimate, EstimateScale.Positive).Likely,
            Math.Log(estimate.Likely / estimate.Low),
            Math.Log(estimate.High / estimate.Likely)
        ) { }

    /// <summary>likely · [e^(σ₁²/2) Φ(−σ₁) + e^(σ₂²/2) Φ(σ₂)]; (8, 12, 14) has 11.457.</summary>
    public override double Mean => PartialMoment(1, double.PositiveInfinity);

    /// <summary>Mean ÷ median: how much of the mean comes from the upper tail; 1 for a single number.</summary>
    public double TailFactor => Mean / Median;

    /// <summary>
    /// E[Xᵏ; X ≤ bound], the k-th moment counted only where X is at or below the bound, in the unit to the power of k.
    /// Order 0 is <see cref="Distribution.Chance"/>. Closed form: likelyᵏ · e^(k²σ₁²/2) Φ(min(0, z) − kσ₁) from the half
    /// below the median and likelyᵏ · e^(k²σ₂²/2) [Φ(z − kσ₂) − Φ(−kσ₂)] from the half above, z being the bound's quantile.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The order is not 0, 1 or 2.</exception>
    public double PartialMoment(int order, double bound)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(order);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(order, 2);
        var z = ZOf(bound);
        var (below, above) = (order * SpreadBelow, order * SpreadAbove);
        var lower = Math.Exp(below * below / 2) * Phi(Math.Min(0, z) - below);
        var upper = z <= 0 ? 0 : Math.Exp(above * above / 2) * (Phi(z - above) - Phi(-above));
        return Math.Pow(Median, order) * (lower + upper);
    }

    private protected override double At(double distance) => Median * Math.Exp(distance);

    private protected override void FillAt(Span<double> distances)
    {
        TensorPrimitives.Exp(distances, distances);
        TensorPrimitives.Multiply(distances, Median, distances);
    }

    private protected override double DistanceOf(double value) =>
        value > 0 ? Math.Log(value / Median) : double.NegativeInfinity;
}
