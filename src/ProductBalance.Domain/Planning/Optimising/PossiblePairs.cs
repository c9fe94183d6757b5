namespace ProductBalance.Domain.Planning.Optimising;

/// <summary>
/// The pairs that a sprint could take together. Of the others neither half is held back: one that waits, that a threat forces
/// in, that no team has time for or that needs what cannot be planned; and two that are larger than what is left for them.
/// </summary>
internal static class PossiblePairs
{
    /// <summary>Each pair once, in the order of the list.</summary>
    /// <param name="problem">The problem.</param>
    /// <param name="options">Its options.</param>
    public static IEnumerable<(PlanOption One, PlanOption Other)> In(
        PlanProblem problem,
        IReadOnlyList<PlanOption> options
    )
    {
        var free = FreeOf(problem, options);
        var pairs =
            from option in free.Values
            from number in option.Candidate.PairsWith
            let other = free.GetValueOrDefault(number)
            where other is not null && other != option && FitTogether(problem, options, option, other)
            select option.Index < other.Index ? (One: option, Other: other) : (One: other, Other: option);
        return pairs.Distinct().OrderBy(pair => pair.One.Index).ThenBy(pair => pair.Other.Index);
    }

    // Those that could be taken and left: what a needed item lacks, its followers lack too.
    private static Dictionary<int, PlanOption> FreeOf(PlanProblem problem, IEnumerable<PlanOption> options)
    {
        var possible = options
            .Where(option => option.Size > 0 && !(option.Candidate.NotBefore > problem.LastDay))
            .ToDictionary(option => option.Candidate.Number);
        while (
            possible.Values.FirstOrDefault(option => !option.Candidate.DependsOn.All(possible.ContainsKey)) is { } stuck
        )
        {
            possible.Remove(stuck.Candidate.Number);
        }

        return possible.Values.Where(option => !option.IsForced).ToDictionary(option => option.Candidate.Number);
    }

    private static bool FitTogether(
        PlanProblem problem,
        IReadOnlyList<PlanOption> options,
        PlanOption one,
        PlanOption other
    ) =>
        problem
            .Capacities.Where(pool => pool.Serves(one.Candidate) && pool.Serves(other.Candidate))
            .All(pool => one.Size + other.Size + ForcedIn(pool, options) <= PlanOption.RoomOf(pool.Days));

    private static long ForcedIn(CapacityPool pool, IEnumerable<PlanOption> options) =>
        options.Where(option => option.IsForced && pool.Serves(option.Candidate)).Sum(option => option.Size);
}
