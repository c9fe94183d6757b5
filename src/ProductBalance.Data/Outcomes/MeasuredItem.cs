using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Outcomes;

namespace ProductBalance.Data.Outcomes;

/// <summary>A live item with what became of its promise.</summary>
public sealed record MeasuredItem
{
    public required ItemId Id { get; init; }

    public required int Number { get; init; }

    public required ItemStatus Status { get; init; }

    public required ItemContent Content { get; init; }

    /// <summary>Who asked for it.</summary>
    public required Guid RequesterId { get; init; }

    public required ItemOutcome Outcome { get; init; }
}
