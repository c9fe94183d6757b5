using System.Collections.Concurrent;
using System.Text.Json;
using ProductBalance.Domain.Planning.Optimising;

namespace ProductBalance.Domain.Tests.Planning.Optimising;

/// <summary>The planner beside the trial of every choice, on random small problems.</summary>
public class SprintPlannerProofs
{
    private const int Problems = 2_000;

    [Fact]
    public void Plan_OfRandomProblems_IsTheBestOfAllChoicesWithTheHigherRanks() =>
        ForEach(
            Problems,
            seed =>
            {
                var problem = RandomProblems.Of(seed);
                var every = new EveryChoice(problem);

                var plan = SprintPlanner.Plan(problem, TestContext.Current.CancellationToken);

                if (every.Best(every.Rules.Keys) is var (value, numbers))
                {
                    Assert.Equal(numbers, plan.Chosen.Select(item => item.Number));
                    Assert.Equal((double)value, plan.Totals.Value, 6);
                    Assert.Null(plan.Conflict);
                    Assert.Empty(new PlanJudge(problem).Judge(numbers).Broken);
                    Assert.Equal(problem.Candidates.Count, plan.Chosen.Count + plan.LeftOut.Count);
                }
                else
                {
                    AssertMinimal(every, plan);
                }

                Assert.True(plan.IsProven);
            }
        );

    [Fact]
    public void Prices_OfRandomProblems_AreWhatEachRuleCosts() =>
        ForEach(
            Problems / 10,
            seed =>
            {
                var problem = RandomProblems.Of(seed);
                var every = new EveryChoice(problem);
                var plan = SprintPlanner.Plan(problem, TestContext.Current.CancellationToken);

                var prices = SprintPlanner.Prices(problem, plan, TestContext.Current.CancellationToken);

                Assert.Equal(every.Rules.Keys.Order(), prices.Select(price => price.Rule).Order());
                var best = every.Best(every.Rules.Keys);
                foreach (var price in prices)
                {
                    var without = every.Best(every.Rules.Keys.Where(rule => rule != price.Rule));
                    Assert.Equal(best is null && without is not null, price.IsNeeded);
                    Assert.Equal(best is null ? null : (double?)(without!.Value.Value - best.Value.Value), price.Price);
                    Assert.False(price.Price < 0);
                }
            }
        );

    [Fact]
    public void Judge_OfAnyChoice_NamesTheRulesThatItBreaks() =>
        ForEach(
            Problems,
            seed =>
            {
                var problem = RandomProblems.Of(seed);
                var every = new EveryChoice(problem);
                var random = new Random(seed);
                var chosen = problem.Candidates.Select(c => c.Number).Where(_ => random.Next(2) == 0).ToHashSet();

                var verdict = new PlanJudge(problem).Judge(chosen);

                Assert.Equal(
                    every.Rules.Where(rule => !rule.Value(chosen)).Select(rule => rule.Key).Order(),
                    verdict.Broken.Select(broken => broken.Rule).Order()
                );
            }
        );

    [Fact]
    public void Plan_WithMoreCapacity_IsNeverWorthLess() =>
        ForEach(
            Problems / 4,
            seed =>
            {
                var problem = RandomProblems.OfWholeItems(seed);
                var pools = problem.Capacities.Select(
                    (pool, i) => i == seed % 2 ? pool with { Days = pool.Days + 1 } : pool
                );

                var before = SprintPlanner.Plan(problem, TestContext.Current.CancellationToken);
                var after = SprintPlanner.Plan(
                    problem with
                    {
                        Capacities = [.. pools],
                    },
                    TestContext.Current.CancellationToken
                );

                Assert.True(before.Conflict is not null || after.Conflict is null);
                Assert.True(before.Conflict is not null || after.Totals.Value >= before.Totals.Value - 1e-9);
            }
        );

    [Fact]
    public void Plan_OfTheSameProblem_IsTheSame() =>
        ForEach(
            Problems / 20,
            seed =>
            {
                var one = SprintPlanner.Plan(RandomProblems.Of(seed), TestContext.Current.CancellationToken);
                var other = SprintPlanner.Plan(RandomProblems.Of(seed), TestContext.Current.CancellationToken);

                Assert.Equal(JsonSerializer.Serialize(one), JsonSerializer.Serialize(other));
            }
        );

    private static void AssertMinimal(EveryChoice every, SprintPlan plan)
    {
        Assert.NotNull(plan.Conflict);
        Assert.Empty(plan.Chosen);
        Assert.Null(every.Best(plan.Conflict));
        Assert.All(plan.Conflict, dropped => Assert.NotNull(every.Best(plan.Conflict.Where(rule => rule != dropped))));
    }

    // Names the seed of a problem that fails.
    private static void ForEach(int problems, Action<int> proof)
    {
        ConcurrentDictionary<int, string> faults = [];
        Parallel.For(
            0,
            problems,
            seed =>
            {
                try
                {
                    proof(seed);
                }
                catch (Exception exception) when (exception is not OperationCanceledException)
                {
                    faults[seed] = exception.Message;
                }
            }
        );

        Assert.True(faults.IsEmpty, string.Join('\n', faults.OrderBy(fault => fault.Key).Take(3)));
    }
}
