using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Scoring.Comparison;

namespace ProductBalance.Domain.Reviews;

/// <summary>An item that stands elsewhere in the ranking than it stood, and why. It names no person and no figure.</summary>
/// <param name="Title">The item's title.</param>
/// <param name="Kind">Product initiative or tech request.</param>
/// <param name="Before">Its rank then, from 1.</param>
/// <param name="After">Its rank now, from 1.</param>
/// <param name="Reasons">What adds up to the move, the largest part first.</param>
public sealed record RankShift(string Title, ItemKind Kind, int Before, int After, IReadOnlyList<ShiftReason> Reasons)
{
    /// <summary>The move of an item, with its reasons.</summary>
    public static RankShift Of(ItemContent content, MoveReasons reasons) =>
        new(content.Title, content.Kind, reasons.Move.Before, reasons.Move.After, [.. Parts(reasons)]);

    /// <summary>
    /// Whether there is more to tell than that others came or left: that moves the whole list by a place or two whenever
    /// something is released.
    /// </summary>
    public bool IsNews() => Reasons.Any(reason => reason.Cause is not (ShiftCause.NewItems or ShiftCause.ItemsLeft));

    private static IEnumerable<ShiftReason> Parts(MoveReasons reasons) =>
        new ShiftReason[]
        {
            new(ShiftCause.OwnFigures, reasons.Own),
            new(ShiftCause.NewItems, reasons.New),
            new(ShiftCause.ItemsLeft, reasons.Gone),
            new(ShiftCause.OtherItems, reasons.Others),
            new(ShiftCause.Model, reasons.Model),
            new(ShiftCause.Time, reasons.Time),
            new(ShiftCause.Overrides, reasons.Held),
        }
            .Where(part => part.Rise != 0)
            .OrderByDescending(part => Math.Abs(part.Rise));
}
