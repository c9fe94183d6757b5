namespace ProductBalance.Domain.Backlog;

/// <summary>
/// What a product keeps of an area beside the items that name it: that it is there before any item is, and what it is.
/// </summary>
public sealed class Area
{
    /// <summary>Longest description, in characters.</summary>
    public const int DescriptionMaxLength = 1_000;

    private Area() { }

    /// <summary>Keeps an area.</summary>
    /// <exception cref="ArgumentException">The path names nothing.</exception>
    public Area(Guid id, ProductId productId, string path, string description)
    {
        (Id, ProductId, Description) = (id, productId, description);
        MoveTo(path);
    }

    /// <summary>Identifies it.</summary>
    public Guid Id { get; private set; }

    /// <summary>The product whose part it is.</summary>
    public ProductId ProductId { get; private set; }

    /// <summary>Where it stands in the tree, see <see cref="AreaPath"/>.</summary>
    public string Path { get; private set; } = "";

    /// <summary>See <see cref="AreaPath.Key"/>; a product keeps an area once.</summary>
    public string Key { get; private set; } = "";

    /// <summary>What belongs to it, in words; empty where nobody said.</summary>
    public string Description { get; private set; } = "";

    /// <summary>Version token, renewed at each save.</summary>
    public Guid Version { get; private set; }

    /// <summary>Says what belongs to it.</summary>
    public void Describe(string description) => Description = description;

    /// <summary>Puts it elsewhere in the tree, or spells it anew.</summary>
    /// <exception cref="ArgumentException">The path names nothing.</exception>
    public void MoveTo(string path)
    {
        var tidy = AreaPath.Tidy(path);
        ArgumentException.ThrowIfNullOrEmpty(tidy, nameof(path));
        (Path, Key) = (tidy, AreaPath.Key(tidy));
    }
}
