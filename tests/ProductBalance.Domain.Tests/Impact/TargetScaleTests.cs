using ProductBalance.Domain.Estimates;
using ProductBalance.Domain.Impact;
using ProductBalance.Domain.Tests.Support;

namespace ProductBalance.Domain.Tests.Impact;

public sealed class TargetScaleTests
{
    private const double HighZ = 1.6448536269514722;

    [Theory]
    [InlineData(2, 3, 4, "%", EstimateScale.Share)]
    [InlineData(0, 0, 0, "%", EstimateScale.Share)]
    [InlineData(100, 100, 100, "%", EstimateScale.Share)]
    [InlineData(60, 120, 240, "%", EstimateScale.Positive)]
    [InlineData(-2, 3, 4, "%", EstimateScale.Real)]
    [InlineData(2, 3, 4, "min", EstimateScale.Positive)]
    [InlineData(2, 3, 4, null, EstimateScale.Positive)]
    [InlineData(0, 3, 4, "min", EstimateScale.Real)]
    [InlineData(-2, 3, 4, "min", EstimateScale.Real)]
    public void Of_GoesByUnitAndSign(double low, double likely, double high, string? unit, EstimateScale scale) =>
        Assert.Equal(scale, TargetScale.Of(new(low, likely, high), unit));

    // (8, 12, 14) is the published check of the Positive scale; (0, 2, 5) is 2 + (3 − 2) ÷ 1.644854 ÷ √(2π).
    [Theory]
    [InlineData(8, 12, 14, "min", 11.457, 0.0005)]
    [InlineData(0, 2, 5, "min", 2.24254, 0.000005)]
    [InlineData(14, 14, 14, "min", 14, 0)]
    [InlineData(2.6, 2.6, 2.6, "%", 2.6, 1e-12)]
    public void Mean_IsInTheUnitOfTheMetric(
        double low,
        double likely,
        double high,
        string unit,
        double mean,
        double tolerance
    ) => Assert.Equal(mean, TargetScale.Mean(new(low, likely, high), unit), tolerance);

    [Fact]
    public void Mean_OfARangeInPercent_IsTheOneOnTheLogit()
    {
        // Logits of 2, 3 and 5 %, spread below and above the likely one.
        var (below, above) = ((Logit(0.03) - Logit(0.02)) / HighZ, (Logit(0.05) - Logit(0.03)) / HighZ);
        var expected = Quadrature.Expectation(z => 1 / (1 + Math.Exp(-Logit(0.03) - (z * (z < 0 ? below : above)))));

        Assert.Equal(100 * expected, TargetScale.Mean(new(2, 3, 5), "%"), 1e-9);
    }

    private static double Logit(double share) => Math.Log(share / (1 - share));
}
