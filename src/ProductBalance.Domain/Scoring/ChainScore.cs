using ProductBalance.Domain.Backlog;

namespace ProductBalance.Domain.Scoring;

/// <summary>
/// The score of an item together with its open prerequisites: Σ cost of delay ÷ Σ effort (Sidney 1975). Value that was
/// put into a small item, and its effort into a prerequisite that is worth nothing, come together again.
/// </summary>
public static class ChainScore
{
    /// <summary>The chain score, in the score's unit; null where nothing that is open comes before the item.</summary>
    /// <param name="item">The item.</param>
    /// <param name="links">All links; those of <see cref="LinkKind.DependsOn"/> count.</param>
    /// <param name="open">What each open item is worth before effort, and its effort in the unit that divides.</param>
    public static double? Of(
        ItemId item,
        IEnumerable<ItemLink> links,
        IReadOnlyDictionary<ItemId, (double Worth, double Effort)> open
    )
    {
        var before = links.Where(link => link.Kind == LinkKind.DependsOn).ToLookup(link => link.From, link => link.To);
        List<ItemId> chain = [item];
        var seen = new HashSet<ItemId>(chain);
        for (var i = 0; i < chain.Count; i++)
        {
            chain.AddRange(before[chain[i]].Where(next => open.ContainsKey(next) && seen.Add(next)));
        }

        return chain.Count == 1 || !open.ContainsKey(item)
            ? null
            : chain.Sum(each => open[each].Worth) / chain.Sum(each => open[each].Effort);
    }
}
