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

    private readonly PlanProblem _problem = LargeSprint.Of(Candidates);

    private SprintPlan _planned = null!; // set before the first run

    [GlobalSetup]
    public void MakePlan() => _planned = Plan();

    /// <summary>The physical limit: the solver on the same model, once and for the value alone.</summary>
    [Benchmark(Baseline = true)]
    public double SolverAlone() => BareModel.Solve(_problem);

    [Benchmark]
    public SprintPlan Plan() => SprintPlanner.Plan(_problem, CancellationToken.None);

    [Benchmark]
    public IReadOnlyList<RulePrice> Prices() => SprintPlanner.Prices(_problem, _planned, CancellationToken.None);

    [Benchmark]
    public PlanVerdict Judge() => new PlanJudge(_problem).Judge(_planned.Chosen.Select(item => item.Number));
}
