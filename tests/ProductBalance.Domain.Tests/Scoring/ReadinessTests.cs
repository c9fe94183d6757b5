using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Estimates;
using ProductBalance.Domain.Scoring;
using ProductBalance.Domain.Tests.Support;

namespace ProductBalance.Domain.Tests.Scoring;

public sealed class ReadinessTests
{
    [Theory]
    [InlineData(ScoreModelKind.CostOfDelayPerEffort)]
    [InlineData(ScoreModelKind.ReturnOnEffort)]
    public void Check_OfACompleteItem_HasNothingToSay(ScoreModelKind kind) =>
        Assert.Empty(Readiness.Check(ParallelTests.Content, ParallelTests.ContextOf(ScoreModels.For(kind))));

    [Fact]
    public void Check_GoesThroughImpactDriverAndEffort()
    {
        var content = ParallelTests.Content with
        {
            Effort = null,
            Impact = ParallelTests.Impact with { Target = null, Driver = null },
        };

        Assert.Equal(
            ["impact.target", "impact.driver", "effort"],
            Readiness.Check(content, ParallelTests.Context).Select(problem => problem.Field)
        );
    }

    [Theory]
    [InlineData(0, 5, 9, "This cannot be 0 or less; enter a low above 0.")]
    [InlineData(-3, -3, -3, "This cannot be 0 or less; enter a number above 0.")]
    [InlineData(1, 5, 51, "Low or high is more than ten times away from likely; split it, or say what you know.")]
    [InlineData(
        0.001,
        0.005,
        0.01,
        "An effort lies from 0.01 to 100,000 person-days; check its unit, or split the item."
    )]
    [InlineData(
        90_000,
        95_000,
        100_001,
        "An effort lies from 0.01 to 100,000 person-days; check its unit, or split the item."
    )]
    public void Check_OfAnEffortThatCannotBe_SaysWhy(double low, double likely, double high, string sentence) =>
        Assert.Equal(
            [new("effort", sentence)],
            Readiness.Check(
                ParallelTests.Content with
                {
                    Effort = new Estimate(low, likely, high),
                },
                ParallelTests.Context
            )
        );

    [Theory]
    [InlineData(false, 0, true)]
    [InlineData(true, 0, false)]
    [InlineData(false, 100, false)]
    public void Check_ForAReturn_NeedsACost(bool hasTeam, int outlay, bool isRefused)
    {
        var content = ParallelTests.Content with { Team = hasTeam ? ParallelTests.Team : null, Outlay = outlay };

        var problems = Readiness.Check(content, ParallelTests.ContextOf(ScoreModels.ReturnOnEffort));

        Assert.Equal(isRefused ? ["team"] : [], problems.Select(problem => problem.Field));
    }

    [Fact]
    public void Check_OfAModelWithoutMoney_AsksForItsInputsAndNoDriver()
    {
        var content = ParallelTests.Content with
        {
            Effort = null,
            Impact = ParallelTests.Impact with { Driver = null },
        };

        Assert.Equal(
            [
                new("inputs.impact", "Impact is missing; enter a number or a range."),
                new("inputs.confidence", "Confidence is missing; enter a number or a range."),
                new("inputs.ease", "Ease is missing; enter a number or a range."),
            ],
            Readiness.Check(content, ParallelTests.ContextOf(ScoreModels.Ice))
        );
    }

    [Fact]
    public void Check_OfInputsOffTheScale_SaysWhatIsOnIt()
    {
        var content = ParallelTests.Content with
        {
            Inputs = new Dictionary<string, ModelInput>
            {
                ["reach"] = new(Estimate.Of(100)),
                ["impact"] = new(Estimate.Of(5)),
            },
        };

        Assert.Equal(
            [new("inputs.impact", "Impact is off its scale; use one of 0.25, 0.5, 1, 2, 3.")],
            Readiness.Check(content, ParallelTests.ContextOf(ScoreModels.Rice))
        );
    }
}
