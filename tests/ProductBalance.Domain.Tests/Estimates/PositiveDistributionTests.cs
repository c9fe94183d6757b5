using CsCheck;
using ProductBalance.Domain.Estimates;
using ProductBalance.Domain.Tests.Support;

namespace ProductBalance.Domain.Tests.Estimates;

public sealed class PositiveDistributionTests
{
    private static readonly PositiveDistribution Effort = new(new(8, 12, 14));

    // From Simpson's rule with 40,000 steps a half in another language.
    [Theory]
    [InlineData(6, 0.002463, 0.013763, 0.077245)]
    [InlineData(8, 0.05, 0.362301, 2.644639)]
    [InlineData(10, 0.229764, 2.004397, 17.700837)]
    [InlineData(12, 0.5, 4.9808, 50.571535)]
    [InlineData(13, 0.803472, 8.763179, 97.738332)]
    [InlineData(14, 0.95, 10.728769, 124.117024)]
    [InlineData(20, 1, 11.457173, 134.742062)]
    public void PartialMoment_CountsWhatIsBelowTheBound(double bound, double chance, double first, double second)
    {
        Assert.Equal(chance, Effort.PartialMoment(0, bound), 2e-6);
        Assert.Equal(first, Effort.PartialMoment(1, bound), 2e-6);
        Assert.Equal(second, Effort.PartialMoment(2, bound), 2e-5);
    }

    [Fact]
    public void PartialMoment_AgreesWithQuadrature() =>
        Gen.Select(EstimateGen.Positive, Gen.Int[0, 2], Gen.Double[-4, 4])
            .Sample(
                (estimate, order, z) =>
                {
                    var distribution = new PositiveDistribution(estimate);

                    var moment = distribution.PartialMoment(order, distribution.Quantile(z));

                    var expected = Quadrature.Expectation(x => Math.Pow(distribution.Quantile(x), order), z);
                    Assert.Equal(expected, moment, 1e-7 * Math.Max(expected, Math.Pow(estimate.Likely, order)));
                },
                iter: 300
            );

    [Theory]
    [InlineData(11.9, 0, 0, 0)]
    [InlineData(12, 1, 12, 144)]
    [InlineData(double.PositiveInfinity, 1, 12, 144)]
    public void PartialMoment_OfASingleNumber_IsAllOrNothing(double bound, double chance, double first, double second)
    {
        var point = new PositiveDistribution(Estimate.Of(12));

        double[] moments = [.. Enumerable.Range(0, 3).Select(order => point.PartialMoment(order, bound))];

        Assert.Equal([chance, first, second], moments);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-3)]
    public void PartialMoment_AtOrBelowZero_IsNothing(double bound) => Assert.Equal(0, Effort.PartialMoment(1, bound));

    [Theory]
    [InlineData(-1)]
    [InlineData(3)]
    public void PartialMoment_OfAnotherOrder_IsRefused(int order) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Effort.PartialMoment(order, 1));

    [Theory]
    [InlineData(1, 2, 10, 1.717407)]
    [InlineData(12, 12, 12, 1)]
    public void TailFactor_IsMeanOverMedian(double low, double likely, double high, double factor) =>
        Assert.Equal(factor, new PositiveDistribution(new(low, likely, high)).TailFactor, 1e-6);
}
