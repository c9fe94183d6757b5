using ProductBalance.Domain.Estimates;
using ProductBalance.Domain.Scoring;

namespace ProductBalance.Domain.Tests.Scoring;

public sealed class ScoreDrawsTests
{
    [Fact]
    public void ChanceAbove_CountsDrawsAndGivesTheirStandardError()
    {
        var a = new ScoreDraws([3, 3, 3, 1], [1, 1, 1, 1]);
        var b = new ScoreDraws([2, 2, 2, 2], [1, 1, 1, 1]);

        var chance = a.ChanceAbove(b, winsTies: false);

        // √(0.75 × 0.25 ÷ 4) = 0.216506
        Assert.Equal(0.75, chance.Probability);
        Assert.Equal(0.216506, chance.StandardError, 1e-6);
    }

    [Theory]
    [InlineData(true, 1)]
    [InlineData(false, 0)]
    public void ChanceAbove_WhenDrawsAreEqual_GoesByTheTieOrder(bool winsTies, double probability)
    {
        var a = new ScoreDraws([0.1 + 0.2], [1]);
        var b = new ScoreDraws([0.3], [1]);

        Assert.Equal(probability, a.ChanceAbove(b, winsTies).Probability);
    }

    [Fact]
    public void ChanceAbove_WithoutWorth_GoesByTheWorthAndNotByTheScore()
    {
        // −10 a week in 1 week against −20 in 10: the second has the better quotient and loses more.
        var a = new ScoreDraws([-10], [-10]);
        var b = new ScoreDraws([-2], [-20]);

        Assert.Equal(1, a.ChanceAbove(b, winsTies: false).Probability);
    }

    [Fact]
    public void Of_WhenOneEstimateIsEdited_KeepsTheDrawsOfTheOthers()
    {
        var before = Draws(new(1, 2, 4), Estimate.Of(1));
        var after = Draws(new(1, 2, 4), Estimate.Of(2));

        Assert.Equal(before.Scores.ToArray().Select(score => score / 2), after.Scores.ToArray());
    }

    [Fact]
    public void Of_TwoItemsThatShareAnEstimate_MovesThemTogether()
    {
        // The same cost of delay behind both: the one with less effort is above in every draw.
        var small = Draws(new(1, 2, 4), Estimate.Of(3));
        var large = Draws(new(1, 2, 4), Estimate.Of(3.1));

        Assert.Equal(new(1, 0), small.ChanceAbove(large, winsTies: false));
    }

    [Fact]
    public void Constructor_WhenScoresAndWorthsDoNotPair_Refuses() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new ScoreDraws([1, 2], [1]));

    private static ScoreDraws Draws(Estimate costOfDelay, Estimate effort) =>
        ScoreDraws.Of(
            ScoreModels.CostOfDelayPerEffort,
            ScoreInputs.Of(("costOfDelayPerWeek", costOfDelay), ("effortWeeks", effort)),
            input => EstimateDraws.For(input.Name),
            count: 100
        );
}
