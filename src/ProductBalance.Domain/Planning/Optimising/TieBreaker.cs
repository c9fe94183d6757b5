namespace ProductBalance.Domain.Planning.Optimising;

/// <summary>
/// Among the choices of the highest value finds the one whose items rank higher, in order: it takes the first item of the
/// list that any of them takes, then the next, and so on. Each round asks for a choice that is as good and outranks the
/// one at hand at the earliest place; the last round proves that there is none.
/// </summary>
internal static class TieBreaker
{
    /// <summary>The choice that outranks all others of its value.</summary>
    /// <param name="scene">Options, in the order of the list, and rules.</param>
    /// <param name="best">A choice of the highest value.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public static IReadOnlyList<bool> Break(
        PlanScene scene,
        IReadOnlyList<bool> best,
        CancellationToken cancellationToken
    )
    {
        var value = scene.ValueOf(best);
        if (
            ModelOf(scene).Differ(best).Solve(cancellationToken).Taken is not { } second
            || scene.ValueOf(second) < value
        )
        {
            return best; // as nearly always
        }

        var settled = 0;
        while (best.Skip(settled).Contains(false))
        {
            var answer = ModelOf(scene).Outrank(best, settled).Solve(cancellationToken);
            if (answer is not { IsProven: true, Taken: { } higher } || scene.ValueOf(higher) < value)
            {
                break;
            }

            settled = FirstDifference(best, higher) + 1;
            best = higher;
        }

        return best;
    }

    private static PlanModel ModelOf(PlanScene scene) => new(scene.Options, scene.Rules);

    private static int FirstDifference(IReadOnlyList<bool> one, IReadOnlyList<bool> other) =>
        Enumerable.Range(0, one.Count).First(i => one[i] != other[i]);
}
