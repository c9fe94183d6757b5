using ProductBalance.Domain.Backlog;

namespace ProductBalance.Domain.Roadmap;

/// <summary>Finds the ranked tech requests whose areas hold an area of product work, or are a part of it.</summary>
internal sealed class RequestsByArea
{
    private readonly ILookup<string, PairingItem> _in;
    private readonly ILookup<string, PairingItem> _inOrBelow;

    public RequestsByArea(IEnumerable<PairingItem> items)
    {
        var named = (
            from item in items
            where item is { Kind: ItemKind.Tech, Place: not null }
            from area in item.Areas
            select (Area: area, Item: item)
        ).ToList();
        _in = named.ToLookup(one => AreaPath.Key(one.Area), one => one.Item);
        _inOrBelow = named
            .SelectMany(one => AreaPath.WithParents(one.Area).Select(path => (Key: AreaPath.Key(path), one.Item)))
            .ToLookup(one => one.Key, one => one.Item);
    }

    /// <summary>Those that meet the product work somewhere, each once.</summary>
    public IEnumerable<PairingItem> Near(PairingItem work) => work.Areas.SelectMany(Near).Distinct();

    private IEnumerable<PairingItem> Near(string area) =>
        _inOrBelow[AreaPath.Key(area)]
            .Concat(AreaPath.WithParents(area).Skip(1).SelectMany(parent => _in[AreaPath.Key(parent)]));
}
