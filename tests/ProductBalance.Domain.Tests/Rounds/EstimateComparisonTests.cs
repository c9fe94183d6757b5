using ProductBalance.Domain.Estimates;
using ProductBalance.Domain.Rounds;

namespace ProductBalance.Domain.Tests.Rounds;

public sealed class EstimateComparisonTests
{
    [Fact]
    public void Median_IsOfEachPointAlone()
    {
        var comparison = new EstimateComparison([new(2, 5, 9), new(3, 4, 20), new(1, 8, 10)]);

        Assert.Equal(new Estimate(2, 5, 10), comparison.Median);
        Assert.Equal((1, 20), (comparison.Low, comparison.High));
    }

    [Fact]
    public void Median_OfTwo_LiesInTheMiddle()
    {
        var comparison = new EstimateComparison([new(2, 4, 6), new(4, 8, 16)]);

        Assert.Equal(new Estimate(3, 6, 11), comparison.Median);
    }

    [Theory]
    [InlineData(1, 3, 4, 8, true)]
    [InlineData(1, 4, 4, 8, false)]
    [InlineData(2, 6, 4, 8, false)]
    public void IsApart_WhereTwoRangesHaveNoValueInCommon(
        double low,
        double high,
        double otherLow,
        double otherHigh,
        bool isApart
    )
    {
        var comparison = new EstimateComparison([
            new(low, (low + high) / 2, high),
            new(otherLow, (otherLow + otherHigh) / 2, otherHigh),
        ]);

        Assert.Equal(isApart, comparison.IsApart);
    }

    [Theory]
    [InlineData(2, 8, 4)]
    [InlineData(3, 3, 1)]
    [InlineData(-8, -2, 4)]
    [InlineData(0, 2, double.PositiveInfinity)]
    [InlineData(-1, 2, double.PositiveInfinity)]
    [InlineData(0, 0, 1)]
    public void Ratio_IsOfTheLikelies(double least, double most, double ratio)
    {
        var comparison = new EstimateComparison([Estimate.Of(most), Estimate.Of(least)]);

        Assert.Equal(ratio, comparison.Ratio);
    }

    [Fact]
    public void CompareDisagreement_PutsRangesApartFirst_ThenTheWidestRatio()
    {
        var agreed = new EstimateComparison([new(2, 5, 9), new(2, 5, 9)]);
        var wide = new EstimateComparison([new(1, 2, 30), new(2, 20, 30)]);
        var apart = new EstimateComparison([new(1, 2, 3), new(4, 5, 6)]);
        EstimateComparison[] all = [agreed, wide, apart];

        Array.Sort(all, EstimateComparison.CompareDisagreement);

        Assert.Equal([apart, wide, agreed], all);
    }

    [Fact]
    public void Constructor_WithoutEstimates_IsRefused() =>
        Assert.Throws<ArgumentException>(() => new EstimateComparison([]));
}
