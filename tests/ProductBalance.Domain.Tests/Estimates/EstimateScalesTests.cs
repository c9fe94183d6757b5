using ProductBalance.Domain.Estimates;

namespace ProductBalance.Domain.Tests.Estimates;

public sealed class EstimateScalesTests
{
    [Theory]
    [InlineData(EstimateScale.Positive, 8, 12, 14)]
    [InlineData(EstimateScale.Positive, 1, 10, 100)]
    [InlineData(EstimateScale.Positive, 1e-9, 1e-9, 1e-9)]
    [InlineData(EstimateScale.Real, -5, 0, 5)]
    [InlineData(EstimateScale.Real, 1, 1, 1_000)]
    [InlineData(EstimateScale.Share, 0.01, 0.5, 0.99)]
    [InlineData(EstimateScale.Share, 0, 0, 0)]
    [InlineData(EstimateScale.Share, 1, 1, 1)]
    public void Problem_WhenTheEstimateFits_IsNothing(EstimateScale scale, double low, double likely, double high) =>
        Assert.Null(EstimateScales.Problem(new(low, likely, high), scale));

    [Theory]
    [InlineData(EstimateScale.Positive, 0, 0, 0, "above 0")]
    [InlineData(EstimateScale.Positive, -1, 2, 3, "low above 0")]
    [InlineData(EstimateScale.Positive, 1, 10.001, 20, "split it, or say what you know")]
    [InlineData(EstimateScale.Positive, 5, 10, 100.1, "split it, or say what you know")]
    [InlineData(EstimateScale.Share, -0.1, 0.5, 0.6, "from 0 to 1")]
    [InlineData(EstimateScale.Share, 80, 80, 80, "write 80 % as 0.8")]
    [InlineData(EstimateScale.Share, 0, 0.5, 0.6, "above 0 and below 1")]
    [InlineData(EstimateScale.Share, 0.4, 0.5, 1, "above 0 and below 1")]
    public void Problem_WhenTheEstimateDoesNotFit_SaysWhatToDo(
        EstimateScale scale,
        double low,
        double likely,
        double high,
        string advice
    )
    {
        var estimate = new Estimate(low, likely, high);

        var problem = EstimateScales.Problem(estimate, scale);

        Assert.Contains(advice, problem, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => estimate.On(scale));
    }
}
