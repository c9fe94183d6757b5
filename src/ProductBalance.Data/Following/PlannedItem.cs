using ProductBalance.Domain.Backlog;

namespace ProductBalance.Data.Following;

/// <summary>An item that a publication plans.</summary>
/// <param name="Id">The item.</param>
/// <param name="Number">Its number.</param>
/// <param name="Title">What readers of the application call it.</param>
/// <param name="Kind">Heads-ups are about product work only.</param>
/// <param name="Areas">Its areas.</param>
public sealed record PlannedItem(ItemId Id, int Number, string Title, ItemKind Kind, IReadOnlyList<string> Areas)
{
    public static PlannedItem Of(BacklogItem item) =>
        new(item.Id, item.Number, item.Title, item.Kind, item.Content.Areas);
}
