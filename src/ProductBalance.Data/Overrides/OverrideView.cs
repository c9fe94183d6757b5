using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Overrides;

namespace ProductBalance.Data.Overrides;

/// <summary>An override with its two items, as the ledger shows it.</summary>
public sealed record OverrideView
{
    public required RankOverride Override { get; init; }

    public required int Number { get; init; }

    public required string Title { get; init; }

    /// <summary>Where the item stands now: what was released will tell whether the override was right.</summary>
    public required ItemStatus Status { get; init; }

    public required int AnchorNumber { get; init; }

    public required string AnchorTitle { get; init; }
}
