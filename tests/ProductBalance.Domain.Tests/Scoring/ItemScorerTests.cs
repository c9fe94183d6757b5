using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Estimates;
using ProductBalance.Domain.Scoring;
using ProductBalance.Domain.Tests.Support;

namespace ProductBalance.Domain.Tests.Scoring;

public sealed class ItemScorerTests
{
    private const string NoRange = "No range given: the order cannot say how sure it is of this item.";

    private static readonly DateOnly Today = ParallelTests.Today;

    private static readonly ItemContent Ranged = ParallelTests.Content with
    {
        Effort = new Estimate(8, 12.5, 16),
        Impact = ParallelTests.Impact with
        {
            Target = new Estimate(10, 14, 30),
            Confidence = new Estimate(0.7, 0.9, 0.95),
        },
    };

    [Fact]
    public void Score_ByCostOfDelay_IsTheOneWorkedOutByHand()
    {
        var score = ItemScorer.Score(ParallelTests.Content, ParallelTests.Context);

        // 24 min × 52 × 30.4375 × 0.2 ÷ 60 × 80 = 10,129.6 a month. Two weeks later 14 ÷ 30.4375 months are lost, so a week
        // costs 10,129.6 × 0.9 × 14 ÷ 30.4375 ÷ 2 = 2,096.64; the effort is 12.5 ÷ 5 = 2.5 person-weeks.
        Assert.Equal(10_129.6, Assert.NotNull(score.ValueAMonth), 1e-6);
        Assert.Equal(2_096.64, score.ExpectedValue, 1e-6);
        Assert.Equal(838.656, score.Score, 1e-6);
    }

    [Fact]
    public void Score_ByCostOfDelay_ShowsEveryStep()
    {
        var terms = ItemScorer.Score(ParallelTests.Content, ParallelTests.Context).Explanation.Terms;

        Assert.Equal(
            [
                ("Improvement of CI time", TermStep.Start),
                ("Times", TermStep.Multiply),
                ("Share of times somebody waits", TermStep.Multiply),
                ("Cost of one hour", TermStep.Multiply),
                ("minutes in an hour", TermStep.Divide),
                ("Confidence that it shows", TermStep.Multiply),
                ("Months lost by a sprint's delay", TermStep.Multiply),
                ("Weeks in a sprint", TermStep.Divide),
                ("Effort", TermStep.Divide),
            ],
            terms.Select(term => (term.Name, term.Step))
        );
        Assert.Equal("EUR an hour", terms[3].Unit);
        Assert.Equal("the build server", terms[1].Source);
    }

    [Fact]
    public void Score_ByReturn_IsTheOneWorkedOutByHand()
    {
        var content = ParallelTests.Content with { Outlay = 500 };

        var score = ItemScorer.Score(content, ParallelTests.ContextOf(ScoreModels.ReturnOnEffort));

        // Released after 12.5 × 7 ÷ 5 = 17.5 days, so live for 347.5: 10,129.6 × 0.9 × 347.5 ÷ 30.4375 = 104,083.2; it
        // costs 12.5 × 600 + 500 = 8,000.
        Assert.Equal(104_083.2, score.ExpectedValue, 1e-6);
        Assert.Equal((104_083.2 - 8_000) / 8_000, score.Score, 1e-9);
    }

    [Fact]
    public void Score_ByRice_TakesEffortAndConfidenceFromTheItem()
    {
        var score = ItemScorer.Score(Rice(reach: 1_000, impact: 2), ParallelTests.ContextOf(ScoreModels.Rice));

        // 2.5 person-weeks are 2.5 × 84 ÷ 365.25 person-months: 1,000 × 2 × 0.9 ÷ 0.574949.
        Assert.Equal(3_130.714286, score.Score, 1e-6);
        Assert.Null(score.ValueAMonth);
    }

    [Fact]
    public void Score_ByRice_PrefersWhatIsStatedApart()
    {
        var content = Rice(reach: 1_000, impact: 2);
        content = content with
        {
            Inputs = new Dictionary<string, ModelInput>(content.Inputs)
            {
                ["effort"] = new(Estimate.Of(4)),
                ["confidence"] = new(Estimate.Of(0.5)),
            },
        };

        Assert.Equal(250, ItemScorer.Score(content, ParallelTests.ContextOf(ScoreModels.Rice)).Score, 1e-9);
    }

    [Theory]
    [InlineData(5, 2, 1)]
    [InlineData(4, 2, 1)]
    [InlineData(5, 3, 1)]
    [InlineData(5, 2, 3)]
    public void Score_OfASteadyValue_IsTheSameForAnySprintAndScalesWithTheWeek(
        int daysPerWeek,
        int sprintWeeks,
        int people
    )
    {
        var context = ParallelTests.Context with { Calendar = new(daysPerWeek, sprintWeeks) };

        // A week costs 2,096.64 however long the sprint is and whoever works on it; the effort is 12.5 ÷ days a week.
        Assert.Equal(
            2_096.64 / (12.5 / daysPerWeek),
            ItemScorer.Score(ParallelTests.Content with { PeopleAtOnce = people }, context).Score,
            1e-6
        );
    }

    public static TheoryData<ScoreModelKind, Urgency> Worlds() =>
        [
            .. from model in new[] { ScoreModelKind.CostOfDelayPerEffort, ScoreModelKind.ReturnOnEffort }
            from urgency in new Urgency[]
            {
                Urgency.Steady,
                new(UrgencyProfile.EndsOn, Today.AddDays(60)),
                new(UrgencyProfile.Fading, Today.AddDays(90)),
                new(UrgencyProfile.Deadline, Today.AddDays(30), 0.3),
            }
            select new TheoryDataRow<ScoreModelKind, Urgency>(model, urgency),
        ];

    [Theory]
    [MemberData(nameof(Worlds))]
    public void Terms_RecomputeTheScoreExactly(ScoreModelKind kind, Urgency urgency)
    {
        var explanation = ItemScorer
            .Score(Ranged with { Urgency = urgency }, ParallelTests.ContextOf(ScoreModels.For(kind)))
            .Explanation;

        var total = 0.0;
        foreach (var term in explanation.Terms)
        {
            total = term.Step switch
            {
                TermStep.Start => term.Value,
                TermStep.Add => total + term.Value,
                TermStep.Subtract => total - term.Value,
                TermStep.Multiply => total * term.Value,
                _ => total / term.Value,
            };
        }

        Assert.Equal(total, explanation.Score);
        Assert.True(explanation.Score > 0);
    }

    [Fact]
    public void Score_OfAnItem_DependsOnNoOtherItem()
    {
        var alone = ItemScorer.Score(Ranged, ParallelTests.Context).Score;
        foreach (var effort in new[] { 1, 5, 20 })
        {
            ItemScorer.Score(ParallelTests.Content with { Effort = Estimate.Of(effort) }, ParallelTests.Context);
        }

        Assert.Equal(alone, ItemScorer.Score(Ranged, ParallelTests.Context).Score);
    }

    [Fact]
    public void Score_WithoutADriverOrAnEffort_IsACallersMistake()
    {
        var undriven = ParallelTests.Content with { Impact = ParallelTests.Impact with { Driver = null } };
        var effortless = ParallelTests.Content with { Effort = null };

        Assert.Throws<ArgumentException>(() => ItemScorer.Score(undriven, ParallelTests.Context));
        Assert.Throws<ArgumentException>(() => ItemScorer.Score(effortless, ParallelTests.Context));
    }

    [Fact]
    public void DayRate_OfAnItemWithoutATeam_IsNothing()
    {
        Assert.Equal(600, ItemScorer.DayRate(ParallelTests.Content, ParallelTests.Context));
        Assert.Equal(0, ItemScorer.DayRate(ParallelTests.Content with { Team = null }, ParallelTests.Context));
    }

    // The urgency's day from today, the effort, and all that is said of the score.
    [Theory]
    [InlineData(UrgencyProfile.Steady, 0, 12.5)]
    [InlineData(
        UrgencyProfile.Steady,
        0,
        500,
        "It cannot be released before the planning horizon, so it has no value inside it."
    )]
    [InlineData(
        UrgencyProfile.EndsOn,
        -1,
        12.5,
        "Its day, 19 November 2026, has passed. Set a new one or drop the item."
    )]
    [InlineData(
        UrgencyProfile.EndsOn,
        0,
        12.5,
        "It cannot be released before its day, 20 November 2026, so it has no value left."
    )]
    [InlineData(
        UrgencyProfile.EndsOn,
        17,
        12.5,
        "It cannot be released before its day, 7 December 2026, so it has no value left."
    )]
    [InlineData(UrgencyProfile.EndsOn, 18, 12.5)]
    [InlineData(
        UrgencyProfile.Fading,
        17,
        12.5,
        "It cannot be released before its day, 7 December 2026, so it has no value left."
    )]
    [InlineData(
        UrgencyProfile.Deadline,
        17,
        12.5,
        "It cannot be released before its day, 7 December 2026, so it has no value left."
    )]
    [InlineData(UrgencyProfile.Deadline, 18, 12.5)]
    [InlineData(
        UrgencyProfile.Deadline,
        400,
        500,
        "It cannot be released before the planning horizon, so it has no value inside it."
    )]
    public void Notes_SayWhatTheFiguresDoNot(UrgencyProfile profile, int day, double effort, params string[] notes)
    {
        var content = ParallelTests.Content with
        {
            Effort = Estimate.Of(effort),
            Urgency = new(profile, profile == UrgencyProfile.Steady ? null : Today.AddDays(day)),
        };

        Assert.Equal([.. notes, NoRange], ItemScorer.Score(content, ParallelTests.Context).Notes);
    }

    [Fact]
    public void Notes_OfARangeThatHardlyReachesTheHorizon_SaySo()
    {
        // One in ten thousand millions is released within the year.
        var content = Ranged with
        {
            Effort = new Estimate(600, 800, 1_000),
        };

        Assert.Equal(
            ["It cannot be released before the planning horizon, so it has no value inside it."],
            ItemScorer.Score(content, ParallelTests.Context).Notes
        );
    }

    [Fact]
    public void Notes_OfRanges_AreNone() => Assert.Empty(ItemScorer.Score(Ranged, ParallelTests.Context).Notes);

    private static ItemContent Rice(double reach, double impact) =>
        ParallelTests.Content with
        {
            Inputs = new Dictionary<string, ModelInput>
            {
                ["reach"] = new(Estimate.Of(reach)),
                ["impact"] = new(Estimate.Of(impact)),
            },
        };
}
