using ProductBalance.Domain.Backlog;

namespace ProductBalance.Data.Backlog;

/// <summary>The other end of a link.</summary>
/// <param name="Kind">How they relate.</param>
/// <param name="IsOutgoing">Whether the item itself states the link; else the other one does.</param>
/// <param name="Number">The other item's number.</param>
/// <param name="Title">The other item's title.</param>
/// <param name="Status">Where the other item stands.</param>
public sealed record LinkedItem(LinkKind Kind, bool IsOutgoing, int Number, string Title, ItemStatus Status)
{
    public string InWords =>
        (Kind, IsOutgoing) switch
        {
            (LinkKind.DependsOn, true) => "depends on",
            (LinkKind.DependsOn, false) => "blocks",
            (LinkKind.Duplicates, true) => "duplicates",
            (LinkKind.Duplicates, false) => "is duplicated by",
            _ => "pairs with",
        };
}
