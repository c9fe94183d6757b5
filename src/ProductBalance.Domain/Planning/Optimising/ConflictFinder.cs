namespace ProductBalance.Domain.Planning.Optimising;

/// <summary>
/// Finds rules that cannot be kept together, while any of them could go and the others would fit: it drops one rule after
/// the other for good, as long as what is left still cannot be kept (a deletion filter).
/// </summary>
internal static class ConflictFinder
{
    /// <summary>A smallest set of rules in conflict: without any one of them the others can be kept.</summary>
    /// <param name="options">What could be taken.</param>
    /// <param name="rules">Rules that cannot be kept together.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public static IReadOnlyList<PlanRule> Find(
        IReadOnlyList<PlanOption> options,
        IReadOnlyList<PlanRule> rules,
        CancellationToken cancellationToken
    )
    {
        List<PlanRule> conflict = [.. rules];
        for (var size = rules.Count; size > 1; size /= 2)
        {
            Drop(options, conflict, Math.Max(1, size / 2), cancellationToken);
        }

        return conflict;
    }

    // Whole pieces first: most rules have nothing to do with the conflict. Pieces of one rule come last.
    private static void Drop(
        IReadOnlyList<PlanOption> options,
        List<PlanRule> conflict,
        int size,
        CancellationToken cancellationToken
    )
    {
        for (var start = 0; start < conflict.Count; )
        {
            var count = Math.Min(size, conflict.Count - start);
            List<PlanRule> rest = [.. conflict.Take(start), .. conflict.Skip(start + count)];
            if (new PlanModel(options, rest).Solve(cancellationToken) is { Taken: null, IsProven: true })
            {
                conflict.RemoveRange(start, count);
            }
            else
            {
                start += count;
            }
        }
    }
}
