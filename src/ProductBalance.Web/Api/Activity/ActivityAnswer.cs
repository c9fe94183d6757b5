namespace ProductBalance.Web.Api.Activity;

/// <summary>One thing that somebody did in a product.</summary>
public sealed record ActivityAnswer
{
    /// <summary>Its place in the record, which counts up.</summary>
    public required long Sequence { get; init; }

    public required DateTimeOffset At { get; init; }

    /// <summary>What was done, such as <c>item.edited</c>.</summary>
    public required string Kind { get; init; }

    /// <summary>To what, in words, such as PB-42.</summary>
    public required string Subject { get; init; }

    /// <summary>The name of who did it.</summary>
    public required string By { get; init; }

    /// <summary>Why, where somebody said so.</summary>
    public required string? Reason { get; init; }

    /// <summary>The items that it touched: the first ones of many.</summary>
    public required IReadOnlyList<TouchedAnswer> Items { get; init; }
}
