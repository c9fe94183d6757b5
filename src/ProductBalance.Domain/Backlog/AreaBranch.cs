namespace ProductBalance.Domain.Backlog;

/// <summary>An area in the tree of a product.</summary>
/// <param name="Path">Its path, tidy.</param>
/// <param name="Items">What names this very area, in order.</param>
/// <param name="Parts">The areas right below it, by name.</param>
public sealed record AreaBranch<TItem>(string Path, IReadOnlyList<TItem> Items, IReadOnlyList<AreaBranch<TItem>> Parts)
{
    /// <summary>Its name among its neighbours.</summary>
    public string Name => AreaPath.NameOf(Path);

    /// <summary>What names it or one of its parts, each once.</summary>
    public IReadOnlyList<TItem> All => field ??= [.. Items.Concat(Parts.SelectMany(part => part.All)).Distinct()];

    /// <summary>It and all areas below it.</summary>
    public IEnumerable<AreaBranch<TItem>> WithParts() => [this, .. Parts.SelectMany(part => part.WithParts())];
}
