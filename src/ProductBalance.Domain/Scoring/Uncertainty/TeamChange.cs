namespace ProductBalance.Domain.Scoring.Uncertainty;

/// <summary>
/// What is new in a team's ranked items since an earlier run, and which draws that touches: those in which an item that
/// has changed or gone was taken, or in which a new one has room where it stands. In all others the same items are taken.
/// </summary>
/// <param name="gone">The numbers of the items that are not as they were.</param>
/// <param name="come">The items that were not there as they are.</param>
/// <param name="capacity">The team's person-days.</param>
internal sealed class TeamChange(
    IReadOnlyCollection<int> gone,
    IReadOnlyCollection<UncertainItem> come,
    double capacity
)
{
    // With more than that, most draws are touched.
    private const int Most = 16;

    /// <summary>The change of a team's items; null where all draws have to be filled.</summary>
    public static TeamChange? Between(
        IEnumerable<UncertainItem> before,
        IEnumerable<UncertainItem> after,
        double capacity
    )
    {
        var (old, now) = (before.ToHashSet(), after.ToHashSet());
        int[] gone = [.. old.Where(item => !now.Contains(item)).Select(item => item.Place.Number)];
        UncertainItem[] come = [.. now.Where(item => !old.Contains(item))];
        return gone.Length + come.Length <= Most ? new(gone, come, capacity) : null;
    }

    /// <summary>Finds the touched ones among consecutive draws.</summary>
    /// <param name="first">The first draw.</param>
    /// <param name="before">The items that were taken in each of the draws.</param>
    /// <param name="block">Room to draw in.</param>
    public int[] Touched(int first, ReadOnlySpan<TakenItem[]> before, DrawBlock block)
    {
        Span<bool> touched = stackalloc bool[before.Length];
        for (var draw = 0; draw < before.Length; draw++)
        {
            touched[draw] = gone.Count > 0 && Array.Exists(before[draw], taken => gone.Contains(taken.Number));
        }

        foreach (var item in come)
        {
            item.Sampler.Fill(first, before.Length, block);
            for (var draw = 0; draw < before.Length; draw++)
            {
                var room = TakenItem.RoomAt(before[draw], block.Standings[draw], capacity + CapacityFill.Tolerance);
                touched[draw] |= block.Efforts[draw] <= room;
            }
        }

        return Numbers(first, touched);
    }

    private static int[] Numbers(int first, ReadOnlySpan<bool> touched)
    {
        var numbers = new List<int>();
        for (var draw = 0; draw < touched.Length; draw++)
        {
            if (touched[draw])
            {
                numbers.Add(first + draw);
            }
        }

        return [.. numbers];
    }
}
