using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Estimates;
using ProductBalance.Domain.Scoring;
using ProductBalance.Domain.Tests.Support;

namespace ProductBalance.Domain.Tests.Scoring.Uncertainty;

public sealed class ItemDrawsTests
{
    private const int Many = 20_000;

    private static readonly ItemId Id = new(new Guid("7f0c1f5e-0000-7000-8000-00000000002a"));

    private static readonly ItemContent Content = ParallelTests.Content with
    {
        Effort = new Estimate(8, 12.5, 30),
        Impact = ParallelTests.Impact with
        {
            Target = new Estimate(10, 14, 30),
            Confidence = new Estimate(0.5, 0.8, 0.95),
        },
    };

    public static TheoryData<Urgency> Urgencies() =>
        [
            Urgency.Steady,
            new Urgency(UrgencyProfile.EndsOn, ParallelTests.Today.AddDays(60)),
            new Urgency(UrgencyProfile.Fading, ParallelTests.Today.AddDays(90)),
            new Urgency(UrgencyProfile.Deadline, ParallelTests.Today.AddDays(30), 0.3),
        ];

    [Fact]
    public void Of_TheSameItem_IsTheSameInEveryRun()
    {
        var (one, other) = (Draws(Id, Content), Draws(Id, Content));

        Assert.Equal(one.Scores.Scores.ToArray(), other.Scores.Scores.ToArray());
        Assert.Equal(one.Efforts, other.Efforts);
        Assert.Equal(one.ValueAMonth, other.ValueAMonth);
    }

    [Fact]
    public void Of_ItemsOfTheSameContent_IsAnotherForEach() =>
        Assert.NotEqual(Draws(Id, Content).Scores, Draws(new(Guid.Empty), Content).Scores);

    [Fact]
    public void Of_AnEditedEffort_LeavesTheValueAsItWas()
    {
        var before = Draws(Id, Content);
        var after = Draws(Id, Content with { Effort = new Estimate(16, 25, 60) });

        Assert.Equal(before.ValueAMonth, after.ValueAMonth);
        Assert.Equal(before.Efforts.Select(effort => 2 * effort), after.Efforts);
    }

    [Fact]
    public void Of_SingleNumbers_IsTheScoreItself()
    {
        var draws = Draws(Id, ParallelTests.Content);

        Assert.All(draws.Scores.Scores.ToArray(), score => Assert.Equal(838.656, score, 1e-6));
        Assert.All(draws.Efforts, effort => Assert.Equal(12.5, effort, 1e-12));
    }

    [Theory]
    [MemberData(nameof(Urgencies))]
    public void CostOfDelay_OnAverage_IsTheClosedForm(Urgency urgency)
    {
        var content = Content with { Urgency = urgency };
        var score = ItemScorer.Score(content, ParallelTests.Context);

        var draws = Draws(Id, content, Many);

        // Score × effort in weeks is the cost of delay a week.
        AssertMean(
            score.ExpectedValue,
            draws.Scores.Scores.ToArray().Zip(draws.Efforts, (perEffort, effort) => perEffort * effort / 5)
        );
        AssertMean(Assert.NotNull(score.ValueAMonth), draws.ValueAMonth!); // in money
        AssertMean(Content.Effort!.On(EstimateScale.Positive).Mean, draws.Efforts); // it has one
    }

    [Theory]
    [MemberData(nameof(Urgencies))]
    public void TotalValue_OnAverage_IsTheClosedForm(Urgency urgency)
    {
        var content = Content with { Urgency = urgency };
        var context = ParallelTests.ContextOf(ScoreModels.ReturnOnEffort);

        var draws = ItemDraws.Of(Id, content, context, Many);

        // (Return + 1) × cost is the value.
        AssertMean(
            ItemScorer.Score(content, context).ExpectedValue,
            draws.Scores.Scores.ToArray().Zip(draws.Efforts, (back, effort) => (back + 1) * effort * 600)
        );
    }

    [Fact]
    public void Of_AModelWithoutMoney_DrawsScoreAndEffort()
    {
        var content = Content with
        {
            Inputs = new Dictionary<string, ModelInput>
            {
                ["impact"] = new(new Estimate(2, 5, 8)),
                ["confidence"] = new(Estimate.Of(7)),
                ["ease"] = new(Estimate.Of(3)),
            },
        };
        var context = ParallelTests.ContextOf(ScoreModels.Ice);

        var draws = ItemDraws.Of(Id, content, context, Many);

        Assert.Null(draws.ValueAMonth);
        AssertMean(ItemScorer.Score(content, context).Score, draws.Scores.Scores.ToArray());
        AssertMean(Content.Effort!.On(EstimateScale.Positive).Mean, draws.Efforts); // it has one
        Assert.Empty(ItemDraws.Of(Id, content with { Effort = null }, context).Efforts);
    }

    private static ItemDraws Draws(ItemId id, ItemContent content, int count = 100) =>
        ItemDraws.Of(id, content, ParallelTests.Context, count);

    private static void AssertMean(double expected, IEnumerable<double> draws)
    {
        var values = draws.ToArray();
        var mean = values.Average();
        var standardError = Math.Sqrt(values.Sum(value => Math.Pow(value - mean, 2)) / values.Length / values.Length);

        Assert.InRange(mean, expected - (4 * standardError), expected + (4 * standardError));
    }
}
