namespace ProductBalance.Domain.Planning.Optimising;

/// <summary>
/// Plans a sprint: of all choices that keep the rules the one of the highest value, and of several such choices the one
/// whose items rank higher, in order. The same problem always has the same plan.
/// </summary>
public static class SprintPlanner
{
    /// <summary>The best plan, without prices.</summary>
    /// <exception cref="ArgumentException">A pin or a ban is no candidate, or two candidates share a number.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static SprintPlan Plan(PlanProblem problem, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(problem);
        var scene = new PlanScene(problem);
        var answer = new PlanModel(scene.Options, scene.Rules).MaximiseValue().Solve(cancellationToken);
        return answer switch
        {
            { Taken: null, IsProven: true } => Nothing(scene) with
            {
                Conflict = [.. ConflictFinder.Find(scene.Options, scene.Rules, cancellationToken).Select(r => r.Name)],
            },
            { Taken: null } => Nothing(scene) with { IsProven = false, Gap = 1 },
            { IsProven: true } => Found(scene, TieBreaker.Break(scene, answer.Taken, cancellationToken)),
            _ => Found(scene, answer.Taken) with
            {
                IsProven = false,
                Gap = GapOf(scene.ValueOf(answer.Taken), answer.Bound),
            },
        };
    }

    /// <summary>What each rule costs in a plan of this problem: one more plan for each.</summary>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static IReadOnlyList<RulePrice> Prices(
        PlanProblem problem,
        SprintPlan plan,
        CancellationToken cancellationToken
    )
    {
        ArgumentNullException.ThrowIfNull(plan);
        var scene = new PlanScene(problem);
        var best = plan.Conflict is null ? scene.Marks(plan.Chosen.Select(item => item.Number)) : null;
        return RulePrices.Of(scene, best, cancellationToken);
    }

    private static SprintPlan Found(PlanScene scene, IReadOnlyList<bool> taken) =>
        new()
        {
            Chosen = scene.ItemsOf(taken),
            Totals = scene.TotalsOf(taken),
            LeftOut = LeftOutReasons.Of(scene, taken),
            IsProven = true,
            Gap = 0,
            Alarms = scene.Alarms,
        };

    private static SprintPlan Nothing(PlanScene scene) =>
        new()
        {
            Chosen = [],
            Totals = new(0, 0, 0),
            LeftOut = [],
            IsProven = true,
            Gap = 0,
            Alarms = scene.Alarms,
        };

    private static double GapOf(long value, double bound) =>
        Math.Clamp((bound - value) / Math.Max(1, Math.Abs(bound)), 0, 1);
}
