using ProductBalance.Domain.Estimates;
using ProductBalance.Domain.Impact;

namespace ProductBalance.Domain.Tests.Impact;

public sealed class MetricLimitsTests
{
    private const double Endless = double.PositiveInfinity;

    [Theory]
    [InlineData(DriverKind.TimeSaved, "min", 0, Endless)]
    [InlineData(DriverKind.RevenueGained, "members a month", 0, Endless)]
    [InlineData(DriverKind.ConversionGained, "%", 0, 100)]
    [InlineData(DriverKind.ChurnReduced, "pp", 0, 100)]
    [InlineData(DriverKind.CapacityFreed, "%", 0, 100)]
    [InlineData(DriverKind.Direct, "s", 0, Endless)]
    [InlineData(DriverKind.Direct, "%", -Endless, Endless)] // a growth, or a margin
    [InlineData(DriverKind.Direct, "points", -Endless, Endless)]
    public void Of_FollowsTheDriverAndTheUnit(DriverKind driver, string unit, double low, double high) =>
        Assert.Equal(new MetricLimits(low, high), MetricLimits.Of(Promise(driver, unit, 40, 20)));

    [Fact]
    public void Of_AShareOfOne_EndsAtOne() =>
        Assert.Equal(new MetricLimits(0, 1), MetricLimits.Of(Promise(DriverKind.RiskReduced, "a year", 0.4, 0.2)));

    [Theory]
    [InlineData(DriverKind.CostCut, 100, -20)] // it shall earn
    [InlineData(DriverKind.RiskReduced, 3, 1)] // not a share, whatever the driver takes it for
    public void Of_APromiseBeyondThem_HasNone(DriverKind driver, double baseline, double target) =>
        Assert.Equal(new MetricLimits(-Endless, Endless), MetricLimits.Of(Promise(driver, "", baseline, target)));

    [Fact]
    public void Of_AnEffectPerUnit_FollowsTheUnitAlone()
    {
        var promise = Promise(DriverKind.ConversionGained, "points of delight", 40, 60);

        var limits = MetricLimits.Of(
            promise with
            {
                Driver = promise.Driver! with { EffectPerUnit = new(Estimate.Of(0.1)) },
            }
        );

        Assert.Equal(new MetricLimits(-Endless, Endless), limits);
    }

    private static ImpactDraft Promise(DriverKind driver, string unit, double baseline, double target) =>
        new()
        {
            Metric = "it",
            Unit = unit,
            Baseline = new(baseline),
            Target = Estimate.Of(target),
            Driver = new() { Type = driver },
        };
}
