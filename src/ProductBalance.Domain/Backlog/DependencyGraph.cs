namespace ProductBalance.Domain.Backlog;

/// <summary>Who has to wait for whom.</summary>
public static class DependencyGraph
{
    /// <summary>Whether a new dependency would close a circle. Takes time linear in the number of links.</summary>
    /// <param name="links">The links that exist.</param>
    /// <param name="from">The item that would depend on another.</param>
    /// <param name="to">The item that would have to be done first.</param>
    public static bool WouldCycle(IEnumerable<ItemLink> links, ItemId from, ItemId to)
    {
        var next = links.Where(link => link.Kind == LinkKind.DependsOn).ToLookup(link => link.From, link => link.To);
        var seen = new HashSet<ItemId>();
        var open = new Stack<ItemId>([to]);
        while (open.TryPop(out var item))
        {
            if (item == from)
            {
                return true;
            }

            foreach (var prerequisite in next[item].Where(seen.Add))
            {
                open.Push(prerequisite);
            }
        }

        return false;
    }
}
