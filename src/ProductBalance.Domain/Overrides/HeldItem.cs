using ProductBalance.Domain.Backlog;

namespace ProductBalance.Domain.Overrides;

/// <summary>An item that stands directly above another, whatever the two scores say.</summary>
/// <param name="Item">What was moved.</param>
/// <param name="Anchor">What it was moved above.</param>
public sealed record HeldItem(ItemId Item, ItemId Anchor);
