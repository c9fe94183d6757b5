using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Planning;
using ProductBalance.Domain.Planning.Optimising;

namespace ProductBalance.Domain.Tests.Planning.Optimising;

public class SprintPlannerTests
{
    private static readonly DateOnly LastDay = new(2026, 12, 4);

    [Fact]
    public void Plan_WhenAnItemIsLargerThanItsTeam_TakesItsShareProRata()
    {
        var plan = PlanOf([Item(1, effort: 15, value: 300)]);

        var planned = Assert.Single(plan.Chosen);
        Assert.Equal(new PlannedItem(1, 10, 2.0 / 3, 200, IsForced: false), planned);
    }

    [Fact]
    public void Plan_WhenThreatsExceedTheCapacity_FillsItByTheirDaysAndRaisesAlarm()
    {
        var plan = PlanOf([
            Item(1, effort: 7) with
            {
                ForcedBy = LastDay.AddDays(9),
                InLane = true,
            },
            Item(2, effort: 6) with
            {
                ForcedBy = LastDay.AddDays(2),
                InLane = true,
            },
            Item(3, effort: 1, value: 900),
        ]);

        Assert.Equal([(1, 4.0), (2, 6.0)], plan.Chosen.Select(item => (item.Number, item.Effort)));
        Assert.Equal(
            ["PB-1 keeps the lights on and takes 7 person-days, but Web has 4 person-days left for it."],
            plan.Alarms
        );
        Assert.Null(plan.Conflict);
    }

    [Fact]
    public void Plan_OfWhatIsLeftOut_SaysWhyWithNumbers()
    {
        var plan = PlanOf([
            Item(1, effort: 8, value: 100),
            Item(2, effort: 3, value: 10),
            Item(3, effort: 1, value: 50) with
            {
                NotBefore = LastDay.AddDays(1),
            },
            Item(4, effort: 1, value: 50) with
            {
                DependsOn = [3],
            },
            Item(5, effort: 1, value: 50) with
            {
                Team = null,
            },
            Item(6, effort: 1, value: -1),
        ]);

        Assert.Equal(
            [
                "Web has 10 person-days, and 11 person-days would be needed. What is planned instead is worth more together.",
                "PB-3 waits until 5 December 2026, after the sprint's last day.",
                "PB-4 needs PB-3, which is neither done nor in this plan.",
                "PB-5 has no team; give it one.",
                "Starting it now rather than in the next sprint brings nothing.",
            ],
            plan.LeftOut.Select(item => item.Why)
        );
    }

    [Fact]
    public void Plan_WhenAPinIsBanned_NamesTheTwoRules()
    {
        var problem = ProblemOf([Item(1, effort: 1), Item(2, effort: 1)]) with { Pins = [1, 2], Bans = [2] };

        var plan = SprintPlanner.Plan(problem, TestContext.Current.CancellationToken);

        Assert.Equal(["PB-2 is pinned", "PB-2 is kept out"], plan.Conflict);
        Assert.Equal(
            ["PB-2 is pinned", "PB-2 is kept out"],
            SprintPlanner
                .Prices(problem, plan, TestContext.Current.CancellationToken)
                .Where(price => price.IsNeeded)
                .Select(price => price.Rule)
        );
    }

    // Alone the first is worth most, and both do not fit beside the third.
    [Fact]
    public void Plan_OfAPair_TakesBothOrNeither_AndPricesThat()
    {
        var problem = ProblemOf([
            Item(1, effort: 5, value: 60) with
            {
                PairsWith = [2],
            },
            Item(2, effort: 5, value: 1),
            Item(3, effort: 5, value: 50),
        ]);

        var plan = SprintPlanner.Plan(problem, TestContext.Current.CancellationToken);

        Assert.Equal([1, 2], plan.Chosen.Select(item => item.Number));
        var prices = SprintPlanner.Prices(problem, plan, TestContext.Current.CancellationToken);
        Assert.Equal(49, Assert.Single(prices, price => price.Rule == "PB-1 pairs with PB-2").Price);
        Assert.Equal(
            "PB-1 pairs with PB-2, which is not in this plan: plan both, or neither.",
            Assert.Single(new PlanJudge(problem).Judge([1, 3]).Broken).Sentence
        );
    }

    [Fact]
    public void Plan_WhenHalfAPairIsPinnedAndTheOtherKeptOut_NamesThePair()
    {
        var problem = ProblemOf([Item(1, effort: 1) with { PairsWith = [2] }, Item(2, effort: 1)]) with
        {
            Pins = [1],
            Bans = [2],
        };

        var plan = SprintPlanner.Plan(problem, TestContext.Current.CancellationToken);

        Assert.Equal(["PB-1 pairs with PB-2", "PB-1 is pinned", "PB-2 is kept out"], plan.Conflict);
    }

    // Done elsewhere or released: no candidate. The others cannot be taken with it in this sprint.
    [Theory]
    [InlineData("is no candidate")]
    [InlineData("waits")]
    [InlineData("has no time")]
    [InlineData("needs what is not ready")]
    [InlineData("is too large beside it")]
    [InlineData("is forced by a threat")]
    public void Plan_WhenTheOtherHalfOfAPair_HoldsNothingBack(string why)
    {
        var other = Item(2, effort: 1) with { Value = -1 };
        PlanCandidate[] others = why switch
        {
            "waits" => [other with { NotBefore = LastDay.AddDays(1) }],
            "has no time" => [other with { Team = "Core" }],
            "needs what is not ready" => [other with { DependsOn = [9] }],
            "is too large beside it" => [other with { Effort = 9 }],
            "is forced by a threat" => [other with { Effort = 9, ForcedBy = LastDay, InLane = true }],
            _ => [],
        };

        var plan = PlanOf([Item(1, effort: 2) with { PairsWith = [2] }, .. others]);

        Assert.Null(plan.Conflict);
        Assert.Equal(why != "is forced by a threat", plan.Chosen.Any(item => item.Number == 1));
    }

    [Fact]
    public void Plan_WhenCancelled_Stops() =>
        Assert.Throws<OperationCanceledException>(() =>
            SprintPlanner.Plan(ProblemOf([Item(1, effort: 1)]), new CancellationToken(canceled: true))
        );

    [Fact]
    public void Plan_WithAPinThatIsNoCandidate_IsRefused() =>
        Assert.Throws<ArgumentException>(() =>
            SprintPlanner.Plan(ProblemOf([]) with { Pins = [9] }, TestContext.Current.CancellationToken)
        );

    private static SprintPlan PlanOf(IReadOnlyList<PlanCandidate> items) =>
        SprintPlanner.Plan(ProblemOf(items), TestContext.Current.CancellationToken);

    // One team of 10 person-days, and a mix that asks for nothing.
    private static PlanProblem ProblemOf(IReadOnlyList<PlanCandidate> items) =>
        new()
        {
            Candidates = items,
            Capacities = [new CapacityPool("Web", 10)],
            LastDay = LastDay,
            Mix = new MixPolicy
            {
                TechShareMin = 0,
                TechShareMax = 1,
                ShowableMin = 0,
                ShowableMinWhenTechHeavy = 0,
            },
        };

    private static PlanCandidate Item(int number, double effort, double value = 1) =>
        new()
        {
            Number = number,
            Kind = ItemKind.Product,
            Team = "Web",
            Effort = effort,
            Value = value,
            Place = number,
        };
}
