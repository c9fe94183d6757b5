namespace ProductBalance.Data.Following;

/// <summary>What somebody asks to follow in a product: an area, an item, or all of it where neither is named.</summary>
/// <param name="Area">The path of an area.</param>
/// <param name="Item">The number of an item.</param>
public sealed record FollowInput(string? Area = null, int? Item = null);
