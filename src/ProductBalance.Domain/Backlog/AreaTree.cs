namespace ProductBalance.Domain.Backlog;

/// <summary>
/// The tree of a product's areas. It follows from the paths that are in use: an area is there as long as an item names it
/// or one of its parts, or the product keeps it.
/// </summary>
public static class AreaTree
{
    /// <summary>Builds it.</summary>
    /// <param name="kept">Areas that are there without an item; their spelling counts.</param>
    /// <param name="named">Areas with what names them; of each area in this order.</param>
    /// <returns>The areas that are part of no other one, by name.</returns>
    public static IReadOnlyList<AreaBranch<TItem>> Of<TItem>(
        IEnumerable<string> kept,
        IEnumerable<(string Path, TItem Item)> named
    )
    {
        var items = named
            .Where(one => AreaPath.Tidy(one.Path).Length > 0)
            .ToLookup(one => AreaPath.Key(one.Path), one => (Path: AreaPath.Tidy(one.Path), one.Item));
        var paths = kept.Concat(items.Select(area => area.First().Path))
            .SelectMany(AreaPath.WithParents)
            .DistinctBy(AreaPath.Key)
            .ToLookup(ParentOf);
        return BranchesIn("");

        IReadOnlyList<AreaBranch<TItem>> BranchesIn(string parent) =>
            [
                .. paths[parent]
                    .OrderBy(AreaPath.NameOf, StringComparer.OrdinalIgnoreCase)
                    .Select(path => new AreaBranch<TItem>(
                        path,
                        [.. items[AreaPath.Key(path)].Select(one => one.Item)],
                        BranchesIn(AreaPath.Key(path))
                    )),
            ];
    }

    private static string ParentOf(string path) =>
        AreaPath.WithParents(path).Skip(1).Select(AreaPath.Key).FirstOrDefault("");
}
