using ProductBalance.Domain.Estimates;
using ProductBalance.Domain.Planning.Progress;
using ProductBalance.Domain.Scoring.Uncertainty;

namespace ProductBalance.Domain.Tests.Planning.Progress;

public sealed class PlanRangeTests
{
    [Fact]
    public void Of_OneItem_IsItsOwnRange()
    {
        var range = PlanRange.Of([(Effort(1, new(4, 8, 16)), 9, 9)]);

        Assert.InRange(range.Low, 3.85, 4.15); // its 5th percentile, by 4,000 draws
        Assert.InRange(range.High, 15.4, 16.6);
    }

    [Fact]
    public void Of_SingleNumbers_IsTheirSum_EachByThePartThatIsPlanned()
    {
        var range = PlanRange.Of([(Effort(1, Estimate.Of(8)), 8, 8), (Effort(2, Estimate.Of(40)), 20, 40)]);

        Assert.Equal((28.0, 28.0), (range.Low, range.High));
    }

    [Fact]
    public void Of_ManyItems_IsNarrowerThanTheSumOfTheirRanges()
    {
        var range = PlanRange.Of([.. Enumerable.Range(1, 9).Select(n => (Effort(n, new(4, 8, 16)), 9.0, 9.0))]);

        Assert.True(range.Low > 9 * 4 * 1.2 && range.High < 9 * 16 * 0.8);
    }

    [Fact]
    public void Of_Nothing_IsNothing() => Assert.Equal(new PlanRange(0, 0), PlanRange.Of([]));

    private static ItemSampler Effort(int id, Estimate effort) =>
        ItemSampler.OfEffort(new(new Guid(id, 0, 0, new byte[8])), effort);
}
