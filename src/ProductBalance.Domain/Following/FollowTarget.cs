using ProductBalance.Domain.Backlog;

namespace ProductBalance.Domain.Following;

/// <summary>What somebody follows: a product, an area of it with all parts of that area, or one item.</summary>
public sealed record FollowTarget
{
    private FollowTarget(ProductId productId, string? area, ItemId? itemId) =>
        (ProductId, Area, ItemId) = (productId, area, itemId);

    /// <summary>The product; that of the area or of the item, where it is one.</summary>
    public ProductId ProductId { get; }

    /// <summary>The path of the area; null where it is none.</summary>
    public string? Area { get; }

    /// <summary>The item; null where it is none.</summary>
    public ItemId? ItemId { get; }

    /// <summary>The same for the same target, so that nobody follows anything twice.</summary>
    public string Key =>
        this switch
        {
            { ItemId: { } item } => $"item:{item.Value}",
            { Area: { } area } => $"area:{area.ToLowerInvariant()}",
            _ => "product",
        };

    /// <summary>All of a product.</summary>
    public static FollowTarget OfProduct(ProductId productId) => new(productId, area: null, itemId: null);

    /// <summary>An area of a product.</summary>
    /// <exception cref="ArgumentException">The path names nothing.</exception>
    public static FollowTarget OfArea(ProductId productId, string path)
    {
        var tidy = AreaPath.Tidy(path);
        ArgumentException.ThrowIfNullOrEmpty(tidy, nameof(path));
        return new(productId, tidy, itemId: null);
    }

    /// <summary>One item of a product.</summary>
    public static FollowTarget OfItem(ProductId productId, ItemId item) => new(productId, area: null, item);
}
