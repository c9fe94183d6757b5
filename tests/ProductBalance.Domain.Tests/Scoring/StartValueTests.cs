using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Estimates;
using ProductBalance.Domain.Impact;
using ProductBalance.Domain.Scoring;

namespace ProductBalance.Domain.Tests.Scoring;

public class StartValueTests
{
    private static readonly DateOnly Today = new(2026, 11, 23);

    // 1 a day from the release after 7 days to the horizon after 360; a sprint has 14 days.
    private static readonly ScoringContext Context = new()
    {
        Model = ScoreModels.CostOfDelayPerEffort,
        Today = Today,
        Horizon = Today.AddDays(360),
        Calendar = SprintCalendar.Default,
        Currency = "EUR",
    };

    [Fact]
    public void Of_ASteadyValue_IsWhatOneSprintBrings() => Assert.Equal(14, ValueOf(Urgency.Steady), 1e-6);

    // In time are starts now and up to 3 sprints later; 4 sprints later all 353 are lost.
    [Theory]
    [InlineData(49, 353 / 4.0)]
    [InlineData(21, 353 / 2.0)]
    [InlineData(20, 353)]
    public void Of_ADeadline_IsTheSteepestLossASprint(int daysAhead, double expected) =>
        Assert.Equal(expected, ValueOf(new Urgency(UrgencyProfile.Deadline, Today.AddDays(daysAhead))), 1e-6);

    private static double ValueOf(Urgency urgency)
    {
        var content = new ItemContent
        {
            Kind = ItemKind.Product,
            Title = "An item",
            Effort = Estimate.Of(5),
            Urgency = urgency,
            Impact = new()
            {
                Metric = "Support cost",
                Unit = "EUR",
                Direction = MetricDirection.LowerIsBetter,
                Baseline = new(100, Today, "the books"),
                Target = Estimate.Of(50),
                Measurement = new("the books", "A. Keller", 30),
                Driver = new()
                {
                    Type = DriverKind.Direct,
                    Inputs = new Dictionary<string, SourcedEstimate>
                    {
                        ["valuePerMonth"] = new(Estimate.Of(365.25 / 12)),
                    },
                    Basis = "a study",
                },
                Confidence = Estimate.Of(1),
            },
        };
        return StartValue.Of(content, ItemScorer.Score(content, Context), effort: 5, Context);
    }
}
