namespace ProductBalance.Domain.Scoring;

/// <summary>
/// The total order of a backlog: the lights-on lane by the day that bites (ties: number), then scores from high to low,
/// then items without expected value by that value. Scores that agree in 12 significant digits are equal; then the
/// earlier deadline, the smaller effort and the lower number stand first.
/// </summary>
public static class Ranking
{
    /// <summary>The order as a comparer, to find the place of one changed item among sorted ones by binary search.</summary>
    public static IComparer<RankInput> Order { get; } = Comparer<RankInput>.Create(Compare);

    /// <summary>Brings the items into their order, in place.</summary>
    public static void Sort(Span<RankInput> items)
    {
        var keys = new long[items.Length];
        for (var i = 0; i < items.Length; i++)
        {
            keys[i] = items[i].Key.Order;
        }

        // Plain integers sort much faster than a comparer; it then only has the ties to decide.
        keys.AsSpan().Sort(items);
        for (int start = 0, end; start < keys.Length; start = end)
        {
            end = start + 1;
            while (end < keys.Length && keys[end] == keys[start])
            {
                end++;
            }

            items[start..end].Sort(Compare);
        }
    }

    private static int Compare(RankInput left, RankInput right) =>
        left.Key.CompareTo(right.Key) is var order and not 0 ? order : left.CompareTie(right);
}
