using ProductBalance.Domain.Backlog;

namespace ProductBalance.Domain.LightsOn;

/// <summary>
/// The order of the lights-on lane: earliest due day first (Jackson 1955), which makes the largest lateness of a queue as
/// small as it can be. Before that, a due day moves forward to that of each item that depends on it (Lawler 1973). The
/// order does not depend on durations, so it is the best one for each draw of the efforts at once.
/// </summary>
public static class LanePlaces
{
    /// <summary>The places of the threatened items and of all open items that they depend on, directly or not.</summary>
    /// <param name="bites">The days on which threats bite, by the item that answers them.</param>
    /// <param name="links">All links; those of <see cref="LinkKind.DependsOn"/> count.</param>
    /// <param name="isOpen">Whether an item is still to be done; what is done holds nobody up.</param>
    public static IReadOnlyDictionary<ItemId, LanePlace> Of(
        IReadOnlyDictionary<ItemId, DateOnly> bites,
        IEnumerable<ItemLink> links,
        Func<ItemId, bool> isOpen
    )
    {
        ArgumentNullException.ThrowIfNull(bites);
        var before = links
            .Where(link => link.Kind == LinkKind.DependsOn && isOpen(link.To))
            .ToLookup(link => link.From, link => link.To);
        var due = DueDays(bites, before);
        var steps = new Dictionary<ItemId, int>();
        return due.ToDictionary(day => day.Key, day => new LanePlace(day.Value, StepOf(day.Key)));

        int StepOf(ItemId id)
        {
            if (steps.TryGetValue(id, out var known))
            {
                return known;
            }

            steps[id] = 0; // a circle, which no link may close, would end here
            return steps[id] = before[id].Select(first => StepOf(first) + 1).DefaultIfEmpty().Max();
        }
    }

    // From the earliest day on, so that the first day that reaches an item is its earliest.
    private static Dictionary<ItemId, DateOnly> DueDays(
        IReadOnlyDictionary<ItemId, DateOnly> bites,
        ILookup<ItemId, ItemId> before
    )
    {
        var due = new Dictionary<ItemId, DateOnly>();
        var open = new Stack<ItemId>();
        foreach (var (id, day) in bites.OrderBy(threat => threat.Value))
        {
            open.Push(id);
            while (open.TryPop(out var item))
            {
                if (due.TryAdd(item, day))
                {
                    foreach (var first in before[item])
                    {
                        open.Push(first);
                    }
                }
            }
        }

        return due;
    }
}
