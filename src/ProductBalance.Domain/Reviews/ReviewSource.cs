using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Planning;

namespace ProductBalance.Domain.Reviews;

/// <summary>All that a review is made of, with what readers may not know.</summary>
public sealed record ReviewSource
{
    /// <summary>The product's name.</summary>
    public required string Product { get; init; }

    /// <summary>The sprint that is reviewed.</summary>
    public required Sprint Sprint { get; init; }

    /// <summary>By which items can be shown.</summary>
    public required MixPolicy Policy { get; init; }

    /// <summary>What was prepared of the whole.</summary>
    public required SprintReview Review { get; init; }

    /// <summary>What was prepared of items.</summary>
    public required IReadOnlyDictionary<ItemId, ReviewText> Texts { get; init; }

    /// <summary>What is in the sprint.</summary>
    public required IReadOnlyList<SprintedItem> Items { get; init; }

    /// <summary>What moved since the sprint began; null where no order was kept.</summary>
    public DateOnly? MovedSince { get; init; }

    /// <summary>The moves, the largest first.</summary>
    public IReadOnlyList<(ItemId Id, RankShift Shift)> Moves { get; init; } = [];

    /// <summary>The next sprint; null where none is planned.</summary>
    public Sprint? Next { get; init; }

    /// <summary>What is planned for the next sprint, by rank.</summary>
    public IReadOnlyList<(ItemId Id, ComingItem Item)> Coming { get; init; } = [];

    /// <summary>Whether somebody left an item out.</summary>
    public bool IsHidden(ItemId item) => Texts.TryGetValue(item, out var text) && text.IsHidden;
}
