using BenchmarkDotNet.Attributes;
using ProductBalance.Domain.Planning.Optimising;

namespace ProductBalance.Benchmarks.Planning;

/// <summary>
/// A plan under all rules, with proof, ties and reasons, beside the solver alone and the prices of its rules. The goal at 500 candidates is a
/// plan in 2 s.
/// </summary>
[MemoryDiagnoser]
[WarmupCount(1)]
[IterationCount(5)]
public class PlannerBenchmarks
{
    private const int Candidates = 500;

    private static readonly PlanProblem Problem = LargeSprint.Of(Candidates);

    private static readonly SprintPlan Planned = SprintPlanner.Plan(Problem, CancellationToken.None);

    /// <summary>The physical limit: the solver on the same model, once and for the value alone.</summary>
    [Benchmark(Baseline = true)]
    public double SolverAlone() => BareModel.Solve(Problem);

    [Benchmark]
    public SprintPlan Plan() => SprintPlanner.Plan(Problem, CancellationToken.None);

    [Benchmark]
    public IReadOnlyList<RulePrice> Prices() => SprintPlanner.Prices(Problem, Planned, CancellationToken.None);

    [Benchmark]
    public PlanVerdict Judgement() => new PlanJudge(Problem).Judge(Planned.Chosen.Select(item => item.Number));
}
