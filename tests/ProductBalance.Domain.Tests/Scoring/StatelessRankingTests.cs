using ProductBalance.Domain.Estimates;
using ProductBalance.Domain.Scoring;

namespace ProductBalance.Domain.Tests.Scoring;

public sealed class StatelessRankingTests
{
    [Fact]
    public void Of_SingleNumbers_AreRankedWithoutDoubt()
    {
        var ranks = StatelessRanking.Of([
            Item("A", Estimate.Of(10), Estimate.Of(2)),
            Item("B", Estimate.Of(30), Estimate.Of(4)),
        ]);

        Assert.Equal([new("B", 1, 7.5, new(1, 0)), new("A", 2, 5, null)], ranks);
    }

    [Fact]
    public void Of_EqualItems_KeepTheOrderInWhichTheyCame()
    {
        var ranks = StatelessRanking.Of([
            Item("second", Estimate.Of(6), Estimate.Of(2)),
            Item("first", Estimate.Of(3), Estimate.Of(1)),
            Item("third", Estimate.Of(6), Estimate.Of(2)),
        ]);

        Assert.Equal(["first", "second", "third"], ranks.Select(rank => rank.Id));
    }

    [Fact]
    public void Of_ItemsWithoutWorth_StandLastAndAreNotDividedByEffort()
    {
        var ranks = StatelessRanking.Of([
            Item("costly", Estimate.Of(-20), Estimate.Of(10)),
            Item("harmful", Estimate.Of(-10), Estimate.Of(1)),
            Item("good", Estimate.Of(1), Estimate.Of(100)),
        ]);

        Assert.Equal(["good", "harmful", "costly"], ranks.Select(rank => rank.Id));
        Assert.Equal(new OrderChance(1, 0), ranks[1].SeparatedFromNext);
    }

    [Fact]
    public void Of_RangesThatOverlap_DoNotSeparate()
    {
        var ranks = StatelessRanking.Of([
            Item("A", new(50, 100, 200), Estimate.Of(1)),
            Item("B", new(51, 102, 204), Estimate.Of(1)),
        ]);

        // ln 1.02 over a spread of ln 2 ÷ 1.6449 for each: Φ(0.0332) = 0.513.
        var separated = ranks[0].SeparatedFromNext!.Value;
        Assert.Equal("B", ranks[0].Id);
        Assert.Equal(0.513, separated.Probability, 4 * separated.StandardError);
        Assert.Equal(0.0112, separated.StandardError, 1e-4);
    }

    [Fact]
    public void Of_NoItems_IsEmpty() => Assert.Empty(StatelessRanking.Of([]));

    private static StatelessItem Item(string id, Estimate costOfDelay, Estimate effort) =>
        new(
            id,
            ScoreModels.CostOfDelayPerEffort,
            ScoreInputs.Of(("costOfDelayPerWeek", costOfDelay), ("effortWeeks", effort))
        );
}
