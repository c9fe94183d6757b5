using ProductBalance.Domain.Backlog;

namespace ProductBalance.Domain.Returns;

/// <summary>An item that people use, and what came of it.</summary>
/// <param name="Id">Identifies it, and its draws.</param>
/// <param name="Number">Its number.</param>
/// <param name="Content">What people wrote of it.</param>
/// <param name="ReleasedOn">The product's day of the release.</param>
/// <param name="Measured">What its metric was measured at, in the metric's unit; null while nobody measured it.</param>
public sealed record ReleasedItem(
    ItemId Id,
    int Number,
    ItemContent Content,
    DateOnly ReleasedOn,
    double? Measured = null
)
{
    /// <summary>For how many calendar months from its release an item counts: its benefit window.</summary>
    public const int WindowMonths = 12;

    /// <summary>The first day on which it counts no more.</summary>
    public DateOnly WindowEnd => ReleasedOn.AddMonths(WindowMonths);
}
