namespace ProductBalance.Domain.Backlog;

/// <summary>A link from one item to another of the same product.</summary>
/// <param name="From">The item that states the link.</param>
/// <param name="To">The item it points at.</param>
/// <param name="Kind">How they relate.</param>
public sealed record ItemLink(ItemId From, ItemId To, LinkKind Kind);
