using ProductBalance.Domain.Backlog;

namespace ProductBalance.Domain.Overrides;

/// <summary>The order that people chose: the order by score with the overrides applied to it.</summary>
public static class ChosenOrder
{
    /// <summary>
    /// Moves each held item directly above its anchor; where the anchor is held itself it is moved first. Of two items
    /// with one anchor the later stands directly above it.
    /// </summary>
    /// <param name="byScore">All items, each once, in the order of their scores.</param>
    /// <param name="held">What was moved, each item once, the oldest override first; what is not in the list is left out.</param>
    public static IReadOnlyList<ItemId> Of(IReadOnlyList<ItemId> byScore, IReadOnlyList<HeldItem> held)
    {
        if (held.Count == 0)
        {
            return byScore;
        }

        var list = new LinkedList<ItemId>(byScore);
        var nodes = new Dictionary<ItemId, LinkedListNode<ItemId>>(byScore.Count);
        for (var node = list.First; node is not null; node = node.Next)
        {
            nodes.Add(node.Value, node);
        }

        var waiting = held.ToDictionary(move => move.Item);
        foreach (var move in held)
        {
            Apply(move, waiting, nodes, list);
        }

        return [.. list];
    }

    /// <summary>Whether an item would be held above itself, by way of the items that are held already.</summary>
    public static bool WouldCircle(IReadOnlyCollection<HeldItem> held, ItemId item, ItemId anchor)
    {
        var anchors = held.Where(move => move.Item != item).ToDictionary(move => move.Item, move => move.Anchor);
        var at = anchor;
        while (at != item)
        {
            if (!anchors.Remove(at, out at))
            {
                return false;
            }
        }

        return true;
    }

    private static void Apply(
        HeldItem move,
        Dictionary<ItemId, HeldItem> waiting,
        Dictionary<ItemId, LinkedListNode<ItemId>> nodes,
        LinkedList<ItemId> list
    )
    {
        if (!waiting.Remove(move.Item)) // moved already, as somebody's anchor
        {
            return;
        }

        if (waiting.TryGetValue(move.Anchor, out var first))
        {
            Apply(first, waiting, nodes, list);
        }

        if (nodes.TryGetValue(move.Item, out var item) && nodes.TryGetValue(move.Anchor, out var anchor))
        {
            list.Remove(item);
            list.AddBefore(anchor, item);
        }
    }
}
