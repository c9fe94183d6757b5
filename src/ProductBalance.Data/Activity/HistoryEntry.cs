namespace ProductBalance.Data.Activity;

/// <summary>One command in the history of an item or a product.</summary>
public sealed record HistoryEntry
{
    public required long Sequence { get; init; }

    public required DateTimeOffset At { get; init; }

    public required string Kind { get; init; }

    public required string Subject { get; init; }

    public required string ActorName { get; init; }

    public string? Reason { get; init; }

    public required IReadOnlyList<HistoryField> Fields { get; init; }
}
