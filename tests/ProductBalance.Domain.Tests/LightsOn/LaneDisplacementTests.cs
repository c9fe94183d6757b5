using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.LightsOn;

namespace ProductBalance.Domain.Tests.LightsOn;

public sealed class LaneDisplacementTests
{
    private static readonly TeamId Web = new(new Guid(1, 0, 0, new byte[8]));
    private static readonly TeamId Data = new(new Guid(2, 0, 0, new byte[8]));
    private static readonly Dictionary<TeamId, double> Capacities = new() { [Web] = 10, [Data] = 10 };

    // Without the lane 6 + 4 fit; with 5 days of lights on 4 fit, and then 1 in the gap that is left.
    [Fact]
    public void Of_TellsWhatIsOut_AndWhatComesInInstead()
    {
        var displaced = LaneDisplacement.Of(
            [new(1, Web, 5)],
            [new(2, Web, 6, 900), new(3, Web, 4, 500), new(4, Web, 1, 40), new(5, Data, 10, 70)],
            Capacities
        );

        Assert.Equal([2], displaced.Out.Select(claim => claim.Number));
        Assert.Equal([4], displaced.In.Select(claim => claim.Number));
        Assert.Equal(860, displaced.CostOfDelay);
    }

    [Fact]
    public void Of_ALaneThatFitsBesideAll_DisplacesNothing()
    {
        var displaced = LaneDisplacement.Of([new(1, Web, 4)], [new(2, Web, 6, 900)], Capacities);

        Assert.Equal((0, 0, 0d), (displaced.Out.Count, displaced.In.Count, displaced.CostOfDelay));
    }

    [Fact]
    public void CostOfDelay_WithoutMoney_IsUnknown() =>
        Assert.Null(LaneDisplacement.Of([new(1, Web, 5)], [new(2, Web, 6)], Capacities).CostOfDelay);
}
