namespace ProductBalance.Data.Activity;

/// <summary>One thing that somebody did in a product.</summary>
public sealed record ActivityEntry
{
    public required long Sequence { get; init; }

    public required DateTimeOffset At { get; init; }

    /// <summary>One of <see cref="ChangeKinds"/>.</summary>
    public required string Kind { get; init; }

    /// <summary>What it was done to, in words, such as PB-42.</summary>
    public required string Subject { get; init; }

    public required string ActorName { get; init; }

    /// <summary>Why, where somebody said so.</summary>
    public required string? Reason { get; init; }

    /// <summary>The items that it touched, the first ones where it touched many.</summary>
    public required IReadOnlyList<TouchedItem> Items { get; init; }

    /// <summary>Whether it changed more than is told here.</summary>
    public required bool HasMore { get; init; }
}
