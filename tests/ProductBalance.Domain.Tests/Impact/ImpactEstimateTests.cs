using ProductBalance.Domain.Estimates;
using ProductBalance.Domain.Impact;
using ProductBalance.Domain.Tests.Support;

namespace ProductBalance.Domain.Tests.Impact;

public sealed class ImpactEstimateTests
{
    private static readonly ImpactDraft Whole = ParallelTests.Impact;

    [Fact]
    public void Pass_TakesOverWhatWasSaid()
    {
        var impact = ImpactGate.Pass(Whole);

        Assert.Equal(("CI time", "min", 38), (impact.Metric, impact.Unit, impact.Baseline));
        Assert.Equal((24, 24), (impact.ExpectedImprovement, impact.ImprovementAt(14)));
        Assert.Equal(Estimate.Of(0.9), impact.Confidence);
    }

    [Fact]
    public void Pass_WithoutAConfidence_TakesTheEffectAsCertain() =>
        Assert.Equal(Estimate.Of(1), ImpactGate.Pass(Whole with { Confidence = null }).Confidence);

    [Fact]
    public void Pass_OfWhatDoesNotPass_IsACallersMistake() =>
        Assert.Throws<InvalidOperationException>(() => ImpactGate.Pass(Whole with { Metric = null }));

    [Theory]
    [InlineData(MetricDirection.LowerIsBetter, 38, 14, 24)]
    [InlineData(MetricDirection.LowerIsBetter, 38, 40, -2)]
    [InlineData(MetricDirection.HigherIsBetter, 2.1, 2.6, 0.5)]
    [InlineData(MetricDirection.HigherIsBetter, 2.1, 1.6, -0.5)]
    public void ImprovementAt_IsPositiveWhereItIsBetter(
        MetricDirection direction,
        double baseline,
        double value,
        double improvement
    )
    {
        var impact = ImpactGate.Pass(
            Whole with
            {
                Direction = direction,
                Baseline = Whole.Baseline with { Value = baseline },
            }
        );

        Assert.Equal(improvement, impact.ImprovementAt(value), 1e-12);
    }
}
