using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Estimates;
using ProductBalance.Domain.Scoring;
using ProductBalance.Domain.Tests.Support;

namespace ProductBalance.Domain.Tests.Scoring;

public sealed class ChainScoreTests
{
    private static readonly ItemId Feature = new(new Guid(1, 0, 0, new byte[8]));
    private static readonly ItemId Groundwork = new(new Guid(2, 0, 0, new byte[8]));
    private static readonly ItemLink Needs = new(Feature, Groundwork, LinkKind.DependsOn);

    [Fact]
    public void Of_ValueAndEffortSplitOverTwoItems_IsThatOfTheWhole()
    {
        // 900 a week in 1 week looks like 900; with the 8 weeks that it waits for it is 100.
        var open = new Dictionary<ItemId, (double, double?)> { [Feature] = (900, 1), [Groundwork] = (0, 8) };

        var chain = ChainScore.Of(Feature, [Needs], open)!; // something comes before it

        Assert.Equal([Groundwork], chain.Before);
        Assert.Equal((900, 9, 100), (chain.Worth, chain.Effort, chain.Score));
        Assert.Null(ChainScore.Of(Groundwork, [Needs], open));
    }

    [Fact]
    public void Of_APrerequisiteThatIsDone_HasNone() =>
        Assert.Null(
            ChainScore.Of(Feature, [Needs], new Dictionary<ItemId, (double, double?)> { [Feature] = (900, 1) })
        );

    [Fact]
    public void Of_APrerequisiteWithoutEffort_HasNoScore()
    {
        var open = new Dictionary<ItemId, (double, double?)> { [Feature] = (900, 1), [Groundwork] = (0, null) };

        var chain = ChainScore.Of(Feature, [Needs], open)!; // something comes before it

        Assert.Null(chain.Score);
    }

    [Theory]
    [InlineData(ScoreModelKind.CostOfDelayPerEffort)]
    [InlineData(ScoreModelKind.ReturnOnEffort)]
    public void Of_TwoItemsOfOneSort_ScoresAsEachOfThem(ScoreModelKind kind)
    {
        var context = ParallelTests.ContextOf(ScoreModels.For(kind, []));
        var score = ItemScorer.Score(ParallelTests.Content, context);
        var share = ChainScore.ShareOf(ParallelTests.Content, score, context);
        var open = new Dictionary<ItemId, (double, double?)> { [Feature] = share, [Groundwork] = share };

        var chain = ChainScore.Of(Feature, [Needs], open, context.Model.ScoreFloor)!; // something comes before it

        Assert.Equal(score.Score, Assert.NotNull(chain.Score), 1e-9 * Math.Abs(score.Score));
    }

    [Fact]
    public void ShareOf_WhatHasNoScore_IsItsEffortInTheModelsUnit()
    {
        var content = ParallelTests.Content with { Effort = Estimate.Of(10) };

        Assert.Equal((0, 2), ChainScore.ShareOf(content, score: null, ParallelTests.Context)); // 5 days a week
        Assert.Equal((0, null), ChainScore.ShareOf(content, score: null, ParallelTests.ContextOf(ScoreModels.Wsjf)));
        Assert.Equal((0, null), ChainScore.ShareOf(content with { Effort = null }, score: null, ParallelTests.Context));
    }
}
