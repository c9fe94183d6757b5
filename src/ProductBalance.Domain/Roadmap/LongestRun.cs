namespace ProductBalance.Domain.Roadmap;

/// <summary>The longest part of a sequence that goes up, with gaps: what need not move when the rest does.</summary>
internal static class LongestRun
{
    /// <summary>The places of one such part, the last first; of several the one that ends earliest.</summary>
    /// <param name="numbers">All different.</param>
    public static IEnumerable<int> Of(IReadOnlyList<int> numbers)
    {
        var lengths = new int[numbers.Count];
        var before = new int[numbers.Count];
        for (var at = 0; at < numbers.Count; at++)
        {
            before[at] = Enumerable
                .Range(0, at)
                .Where(earlier => numbers[earlier] < numbers[at])
                .OrderByDescending(earlier => lengths[earlier])
                .FirstOrDefault(-1);
            lengths[at] = before[at] < 0 ? 1 : lengths[before[at]] + 1;
        }

        for (var at = Array.IndexOf(lengths, lengths.DefaultIfEmpty().Max()); at >= 0; at = before[at])
        {
            yield return at;
        }
    }
}
