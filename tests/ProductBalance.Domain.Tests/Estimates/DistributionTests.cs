using CsCheck;
using ProductBalance.Domain.Estimates;
using ProductBalance.Domain.Tests.Support;

namespace ProductBalance.Domain.Tests.Estimates;

/// <summary>What holds on every scale. Expected numbers are from Simpson's rule with 40,000 steps in another language.</summary>
public sealed class DistributionTests
{
    private static readonly Gen<Distribution> Any = Gen.OneOf(
        EstimateGen.Positive.Select(estimate => estimate.On(EstimateScale.Positive)),
        EstimateGen.Real.Select(estimate => estimate.On(EstimateScale.Real)),
        EstimateGen.Share.Select(estimate => estimate.On(EstimateScale.Share))
    );

    [Theory]
    [InlineData(EstimateScale.Positive, 8, 12, 14, 11.457174)]
    [InlineData(EstimateScale.Positive, 1, 2, 10, 3.434814)]
    [InlineData(EstimateScale.Positive, 100, 500, 2000, 703.08379)]
    [InlineData(EstimateScale.Positive, 5, 5, 20, 8.208013)]
    [InlineData(EstimateScale.Positive, 2, 10, 10, 7.64565)]
    [InlineData(EstimateScale.Real, -5, 10, 20, 8.787302)]
    [InlineData(EstimateScale.Real, 0, 100, 500, 172.761905)]
    [InlineData(EstimateScale.Real, -3, -2, -1, -2)]
    [InlineData(EstimateScale.Share, 0.2, 0.5, 0.8, 0.5)]
    [InlineData(EstimateScale.Share, 0.5, 0.8, 0.9, 0.757966)]
    [InlineData(EstimateScale.Share, 0.01, 0.05, 0.3, 0.088689)]
    [InlineData(EstimateScale.Share, 0.000001, 0.5, 0.999, 0.470642)]
    public void Mean_IsThatOfTheWholeCurve(EstimateScale scale, double low, double likely, double high, double mean) =>
        Assert.Equal(mean, new Estimate(low, likely, high).On(scale).Mean, 5e-6 * Math.Abs(mean));

    [Theory]
    [InlineData(EstimateScale.Positive, 8, 12, 14, new[] { 8, 10.161859, 12, 12.984818, 14 })]
    [InlineData(EstimateScale.Real, -5, 10, 20, new[] { -5, 3.84909, 10, 15.116694, 20 })]
    [InlineData(EstimateScale.Share, 0.5, 0.8, 0.9, new[] { 0.5, 0.693775, 0.8, 0.858298, 0.9 })]
    public void Percentile_PassesThroughTheThreePoints(
        EstimateScale scale,
        double low,
        double likely,
        double high,
        double[] expected
    )
    {
        var distribution = new Estimate(low, likely, high).On(scale);

        double[] percentiles = [.. new[] { 0.05, 0.25, 0.5, 0.8, 0.95 }.Select(distribution.Percentile)];

        Assert.All(expected.Zip(percentiles), pair => Assert.Equal(pair.First, pair.Second, 1e-6));
    }

    [Theory]
    [InlineData(EstimateScale.Positive, 0.1)]
    [InlineData(EstimateScale.Positive, 12_345.678)]
    [InlineData(EstimateScale.Real, -0.3)]
    [InlineData(EstimateScale.Real, 0)]
    [InlineData(EstimateScale.Share, 0)]
    [InlineData(EstimateScale.Share, 0.7)]
    [InlineData(EstimateScale.Share, 1)]
    public void SingleNumber_IsAPointToTheLastBit(EstimateScale scale, double value)
    {
        var point = Estimate.Of(value).On(scale);

        Assert.Equal(value, point.Mean);
        Assert.Equal(value, point.Quantile(-3));
        Assert.Equal(value, point.Percentile(0.99));
        Assert.Equal([value, value], Drawn(point, 2));
        Assert.Equal(1, point.Chance(value));
        Assert.Equal(0, point.Chance(Math.BitDecrement(value)));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(double.NaN)]
    public void Percentile_OutsideOfItsRange_IsRefused(double p) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Estimate.Of(1).On(EstimateScale.Real).Percentile(p));

    [Theory]
    [InlineData(EstimateScale.Positive, 0, 0)]
    [InlineData(EstimateScale.Positive, -1, 0)]
    [InlineData(EstimateScale.Share, 0, 0)]
    [InlineData(EstimateScale.Share, 1, 1)]
    [InlineData(EstimateScale.Share, 2, 1)]
    public void Chance_AtTheEdgesOfTheScale_IsNoneOrAll(EstimateScale scale, double bound, double chance) =>
        Assert.Equal(chance, new Estimate(0.2, 0.5, 0.8).On(scale).Chance(bound));

    [Fact]
    public void Chance_WhenOnlyOneSideIsKnown_HasHalfOfTheProbabilityAtLikely()
    {
        var never = new Estimate(5, 5, 20).On(EstimateScale.Positive);

        Assert.Equal(0, never.Chance(4.999));
        Assert.Equal(0.5, never.Chance(5));
        Assert.Equal(0.95, never.Chance(20), 1e-12);
    }

    [Fact]
    public void Chance_UndoesPercentile() =>
        Gen.Select(Any, Gen.Double[0.001, 0.999])
            .Sample((distribution, p) => Assert.Equal(p, distribution.Chance(distribution.Percentile(p)), 1e-6));

    [Fact]
    public void Quantile_NeverFalls() =>
        Gen.Select(Any, Gen.Double[-8, 8], Gen.Double[-8, 8])
            .Sample((curve, a, b) => Assert.True(curve.Quantile(Math.Min(a, b)) <= curve.Quantile(Math.Max(a, b))));

    [Fact]
    public void Mean_AgreesWithQuadrature() =>
        Any.Sample(distribution =>
            Assert.Equal(
                Quadrature.Expectation(distribution.Quantile),
                distribution.Mean,
                1e-9 * (1 + Math.Abs(distribution.Mean))
            )
        );

    [Fact]
    public void Draw_OfManyNumbers_MeetsTheMeanWithinFourStandardErrors() =>
        Any.Sample(
            distribution =>
            {
                const int Count = 4_000;
                var values = Drawn(distribution, Count);

                var mean = values.Average();
                var error = Math.Sqrt(values.Average(value => Math.Pow(value - mean, 2)) / Count);

                Assert.True(Math.Abs(mean - distribution.Mean) <= (4 * error) + 1e-9);
            },
            seed: "0N0XIzNsQ0O2",
            iter: 50
        );

    [Fact]
    public void Fill_OfABlock_IsTheQuantileOfEachNormal() =>
        Any.Sample(distribution =>
        {
            var draws = EstimateDraws.For("fixed");
            var block = new double[11];

            distribution.Fill(draws, 5, block);

            for (var i = 0; i < block.Length; i++)
            {
                var expected = distribution.Quantile(draws.Normal(5 + i));
                Assert.Equal(expected, block[i], 1e-9 * (1e-3 + Math.Abs(expected)));
            }
        });

    private static double[] Drawn(Distribution distribution, int count)
    {
        var values = new double[count];
        distribution.Fill(EstimateDraws.For("fixed"), 0, values);
        return values;
    }
}
