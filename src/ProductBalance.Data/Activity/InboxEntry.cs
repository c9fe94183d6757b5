namespace ProductBalance.Data.Activity;

/// <summary>A message of an inbox as its owner reads it.</summary>
public sealed record InboxEntry
{
    public required long Id { get; init; }

    public required string ProductName { get; init; }

    public required string ProductSlug { get; init; }

    /// <summary>The item that it is about.</summary>
    public required int? ItemNumber { get; init; }

    /// <summary>The estimation round that it is about.</summary>
    public required int? RoundNumber { get; init; }

    /// <summary>Where it leads, where that is no item or round.</summary>
    public required InboxPlace? Place { get; init; }

    public required string Text { get; init; }

    public required DateTimeOffset At { get; init; }

    public required bool IsRead { get; init; }
}
