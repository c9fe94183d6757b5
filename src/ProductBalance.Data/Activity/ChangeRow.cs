using ProductBalance.Domain.Backlog;

namespace ProductBalance.Data.Activity;

/// <summary>What the change feed tells of a change.</summary>
/// <param name="Sequence">Its place in the order of commits.</param>
/// <param name="ProductId">The product; null for the installation.</param>
/// <param name="Kind">One of <see cref="ChangeKinds"/>.</param>
/// <param name="Items">The items that it touched.</param>
public sealed record ChangeRow(long Sequence, ProductId? ProductId, string Kind, IReadOnlyList<ItemId> Items);
