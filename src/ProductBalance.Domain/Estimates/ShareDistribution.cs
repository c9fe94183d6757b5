using System.Numerics.Tensors;
using MathNet.Numerics.Distributions;
using MathNet.Numerics.Integration;

namespace ProductBalance.Domain.Estimates;

/// <summary>An estimate within 0 and 1 as two normal halves on the logit, so that every value stays inside.</summary>
public sealed class ShareDistribution : Distribution
{
    // Beyond 8.5 standard deviations lies less than 1e-16 of the probability.
    private static readonly GaussLegendreRule HalfLine = new(0, 8.5, 64);
    private readonly Lazy<double> _mean;

    /// <summary>Spreads an estimate on <see cref="EstimateScale.Share"/>.</summary>
    /// <exception cref="ArgumentException">The estimate does not fit the scale.</exception>
    public ShareDistribution(Estimate estimate)
        : base(
            Fitting(estimate, EstimateScale.Share).Likely,
            estimate.IsRange ? Logit(estimate.Likely) - Logit(estimate.Low) : 0,
            estimate.IsRange ? Logit(estimate.High) - Logit(estimate.Likely) : 0
        ) => _mean = new(estimate.IsRange ? IntegrateMean : () => estimate.Likely);

    /// <summary>The mean, from 0 to 1; it has no closed form and comes from Gauss–Legendre quadrature over both halves.</summary>
    public override double Mean => _mean.Value;

    // p·e^d ÷ (p·e^d + 1 − p), written so that neither half overflows and a distance of 0 gives p to the last bit.
    private protected override double At(double distance)
    {
        var odds = Math.Exp(-Math.Abs(distance));
        return distance < 0
            ? Median * odds / ((Median * odds) + (1 - Median))
            : Median / (Median + ((1 - Median) * odds));
    }

    private protected override void FillAt(Span<double> distances)
    {
        TensorPrimitives.Add(distances, Logit(Median), distances);
        TensorPrimitives.Sigmoid(distances, distances);
    }

    private protected override double DistanceOf(double value) =>
        value switch
        {
            _ when value == Median => 0,
            <= 0 => double.NegativeInfinity,
            >= 1 => double.PositiveInfinity,
            _ => Logit(value) - Logit(Median),
        };

    private static double Logit(double share) => Math.Log(share / (1 - share));

    private double IntegrateMean()
    {
        var mean = 0.0;
        for (var i = 0; i < HalfLine.Order; i++)
        {
            var z = HalfLine.GetAbscissa(i);
            mean += HalfLine.GetWeight(i) * Normal.PDF(0, 1, z) * (Quantile(-z) + Quantile(z));
        }

        return mean;
    }
}
