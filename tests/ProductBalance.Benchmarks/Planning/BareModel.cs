using Google.OrTools.Sat;
using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Planning.Optimising;

namespace ProductBalance.Benchmarks.Planning;

/// <summary>The same sprint written down for the solver by hand: what no planner on top of it can beat.</summary>
internal static class BareModel
{
    private const string Parameters = "num_workers:1,random_seed:7,linearization_level:2,max_deterministic_time:20";

    /// <summary>Solves it once, for the value alone.</summary>
    public static double Solve(PlanProblem problem)
    {
        var model = new CpModel();
        var items = problem.Candidates;
        var taken = items.ToDictionary(item => item.Number, _ => model.NewBoolVar(""));
        foreach (var pool in problem.Capacities)
        {
            model.Add(Sum(items.Where(pool.Serves), SizeOf) <= (long)(pool.Days * 100));
        }

        var mixed = items.Where(item => !item.InLane).ToList();
        model.Add(Sum(mixed, item => SizeOf(item) * ((IsTech(item) ? 100 : 0) - 20)) >= 0);
        model.Add(Sum(mixed, item => SizeOf(item) * ((IsTech(item) ? 100 : 0) - 40)) <= 0);
        model.Add(Sum(items.Where(item => item.Showable && !IsTech(item) && item.Effort <= 1), _ => 1) >= 1);
        foreach (var item in items)
        {
            item.DependsOn.ToList().ForEach(needed => model.AddImplication(taken[item.Number], taken[needed]));
            if (item.NotBefore is not null || problem.Bans.Contains(item.Number))
            {
                model.AddBoolAnd([taken[item.Number].Not()]);
            }

            if (item.ForcedBy is not null || problem.Pins.Contains(item.Number))
            {
                model.AddBoolAnd([taken[item.Number]]);
            }
        }

        model.Maximize(Sum(items, item => (long)(item.Value * 100)));
        using var solver = new CpSolver { StringParameters = Parameters };
        solver.Solve(model);
        return solver.ObjectiveValue;

        LinearExpr Sum(IEnumerable<PlanCandidate> of, Func<PlanCandidate, long> factor) =>
            LinearExpr.WeightedSum(of.Select(item => taken[item.Number]), of.Select(factor));
    }

    private static bool IsTech(PlanCandidate item) => item.Kind == ItemKind.Tech;

    private static long SizeOf(PlanCandidate item) => (long)Math.Round(item.Effort * 100);
}
