using ProductBalance.Domain.Backlog;

namespace ProductBalance.Domain.Roadmap;

/// <summary>What links already say of the order of items.</summary>
internal sealed class PairingOrder
{
    private readonly Dictionary<ItemId, PairingItem> _items;
    private readonly HashSet<(ItemId, ItemId)> _linked;
    private readonly ILookup<ItemId, ItemId> _needs;
    private readonly ILookup<ItemId, ItemId> _neededBy;
    private readonly Dictionary<ItemId, HashSet<ItemId>> _first = [];

    public PairingOrder(IEnumerable<PairingItem> items, IReadOnlyCollection<ItemLink> links)
    {
        _items = items.ToDictionary(item => item.Id);
        _linked = [.. links.SelectMany(link => new[] { (link.From, link.To), (link.To, link.From) })];
        var needs = links.Where(link => link.Kind == LinkKind.DependsOn).ToList();
        _needs = needs.ToLookup(link => link.From, link => link.To);
        _neededBy = needs.ToLookup(link => link.To, link => link.From);
    }

    /// <summary>Whether a link joins two items, or one of them waits for the other through others.</summary>
    public bool IsSettled(ItemId one, ItemId other) =>
        _linked.Contains((one, other)) || FirstOf(one).Contains(other) || FirstOf(other).Contains(one);

    /// <summary>How people name upcoming product work that needs an item; null where there is none.</summary>
    public string? OtherInNeed(ItemId id) =>
        _neededBy[id]
            .Select(needing => _items.GetValueOrDefault(needing))
            .FirstOrDefault(item => item is { Kind: ItemKind.Product, When: not null })
            ?.Key;

    private HashSet<ItemId> FirstOf(ItemId id)
    {
        if (_first.TryGetValue(id, out var known))
        {
            return known;
        }

        var (first, open) = (new HashSet<ItemId>(), new Stack<ItemId>(_needs[id]));
        while (open.TryPop(out var item))
        {
            if (first.Add(item))
            {
                foreach (var needed in _needs[item])
                {
                    open.Push(needed);
                }
            }
        }

        return _first[id] = first;
    }
}
