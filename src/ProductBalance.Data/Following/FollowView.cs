namespace ProductBalance.Data.Following;

/// <summary>Something that a person follows, as their list shows it.</summary>
public sealed record FollowView
{
    public required Guid Id { get; init; }

    public required string ProductSlug { get; init; }

    public required string ProductName { get; init; }

    /// <summary>The path of the area; null where it is none.</summary>
    public required string? Area { get; init; }

    /// <summary>The number of the item; null where it is none.</summary>
    public required int? ItemNumber { get; init; }

    /// <summary>The title of the item; null where it is none.</summary>
    public required string? ItemTitle { get; init; }
}
