using ProductBalance.Domain.Estimates;
using ProductBalance.Domain.Impact;
using ProductBalance.Domain.Reviews;

namespace ProductBalance.Domain.Tests.Reviews;

public sealed class ImpactPromiseTests
{
    private static readonly ImpactDraft Impact = new()
    {
        Metric = "CI time",
        Unit = "min",
        Baseline = new(38, new(2026, 11, 10), "an internal note"),
        Target = Estimate.Of(14),
        Measurement = new("the build measures it", "J. Meyer", 30),
    };

    [Fact]
    public void Of_AReleasedItem_IsMeasuredSoManyDaysLater()
    {
        var promise = ImpactPromise.Of(Impact, new(2026, 12, 4));

        Assert.Equal(new("CI time", "min", 38, Estimate.Of(14), new(2027, 1, 3)), promise);
    }

    [Fact]
    public void Of_AnItemThatIsNotReleased_HasNoDay() => Assert.Null(ImpactPromise.Of(Impact, null)!.MeasureOn);

    [Fact]
    public void Of_AnImpactWithoutAQuantity_IsNone() =>
        Assert.Null(ImpactPromise.Of(Impact with { Metric = null }, new(2026, 12, 4)));
}
