using ProductBalance.Domain.Estimates;

namespace ProductBalance.Domain.Tests.Estimates;

public sealed class EstimateTests
{
    [Theory]
    [InlineData(double.NaN, 1, 2)]
    [InlineData(1, double.PositiveInfinity, double.PositiveInfinity)]
    [InlineData(double.NegativeInfinity, 1, 2)]
    [InlineData(2, 1, 3)]
    [InlineData(1, 3, 2)]
    public void Constructor_WhenThePointsMakeNoSense_RefusesWithTheSentenceOfProblem(
        double low,
        double likely,
        double high
    )
    {
        var problem = Estimate.Problem(low, likely, high);

        var error = Assert.Throws<ArgumentException>(() => new Estimate(low, likely, high));

        Assert.NotNull(problem);
        Assert.StartsWith(problem, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Problem_WhenTheThreePointsAreEqual_IsNothing() => Assert.Null(Estimate.Problem(3, 3, 3));

    [Fact]
    public void Times_WithANegativeFactor_SwapsLowAndHigh() =>
        Assert.Equal(new Estimate(-6, -4, -2), new Estimate(1, 2, 3).Times(-2));

    [Fact]
    public void On_GivesTheDistributionOfTheScale()
    {
        var estimate = new Estimate(0.2, 0.5, 0.8);

        Assert.IsType<PositiveDistribution>(estimate.On(EstimateScale.Positive));
        Assert.IsType<RealDistribution>(estimate.On(EstimateScale.Real));
        Assert.IsType<ShareDistribution>(estimate.On(EstimateScale.Share));
        Assert.Throws<ArgumentOutOfRangeException>(() => estimate.On((EstimateScale)7));
    }
}
