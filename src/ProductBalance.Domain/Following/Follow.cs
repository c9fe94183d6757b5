using ProductBalance.Domain.Backlog;

namespace ProductBalance.Domain.Following;

/// <summary>That somebody wants to be told of a product, an area or an item.</summary>
public sealed class Follow
{
    private Follow() { }

    /// <summary>Begins to follow.</summary>
    /// <param name="id">Identifies it.</param>
    /// <param name="userId">Who wants to be told.</param>
    /// <param name="target">Of what.</param>
    /// <param name="at">Since when (UTC).</param>
    public Follow(Guid id, Guid userId, FollowTarget target, DateTimeOffset at)
    {
        (Id, UserId, Since) = (id, userId, at);
        (ProductId, Area, ItemId, Key) = (target.ProductId, target.Area, target.ItemId, target.Key);
    }

    /// <summary>Identifies it.</summary>
    public Guid Id { get; private set; }

    /// <summary>Who wants to be told.</summary>
    public Guid UserId { get; private set; }

    /// <summary>The product.</summary>
    public ProductId ProductId { get; private set; }

    /// <summary>The path of the area; null where it is none.</summary>
    public string? Area { get; private set; }

    /// <summary>The item; null where it is none.</summary>
    public ItemId? ItemId { get; private set; }

    /// <summary>See <see cref="FollowTarget.Key"/>.</summary>
    public string Key { get; private set; } = "";

    /// <summary>Since when (UTC).</summary>
    public DateTimeOffset Since { get; private set; }

    /// <summary>Goes on under a new path of its area.</summary>
    /// <param name="path">The path.</param>
    /// <exception cref="InvalidOperationException">It is about no area.</exception>
    public void MoveTo(string path)
    {
        if (Area is null)
        {
            throw new InvalidOperationException("Only who follows an area goes with it.");
        }

        var target = FollowTarget.OfArea(ProductId, path);
        (Area, Key) = (target.Area, target.Key);
    }

    /// <summary>Whether it is about an item of its product, by itself or through an area.</summary>
    /// <param name="item">The item.</param>
    /// <param name="areas">The item's areas.</param>
    public bool Covers(ItemId item, IEnumerable<string> areas) =>
        ItemId is { } own ? own == item : Area is null || Holds(areas);

    /// <summary>Whether it is about an area, and one of some areas is that area or a part of it.</summary>
    public bool Holds(IEnumerable<string> areas) =>
        Area is { } followed && areas.Any(area => AreaPath.Holds(followed, area));
}
