namespace ProductBalance.Data.Activity;

/// <summary>Which changes of a product are asked for.</summary>
public sealed record ActivityFilter
{
    /// <summary>Of <see cref="ChangeKinds"/>; null for all.</summary>
    public IReadOnlyCollection<string>? Kinds { get; init; }

    /// <summary>The name of who made them.</summary>
    public string? Person { get; init; }

    /// <summary>The number of an item that they touched.</summary>
    public int? Item { get; init; }

    /// <summary>Made at this instant or later.</summary>
    public DateTimeOffset? From { get; init; }

    /// <summary>Made before this instant.</summary>
    public DateTimeOffset? Until { get; init; }

    /// <summary>What stands in their subject or reason, in letters of any case.</summary>
    public string? Text { get; init; }
}
