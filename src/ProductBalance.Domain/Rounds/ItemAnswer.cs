using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Estimates;

namespace ProductBalance.Domain.Rounds;

/// <summary>What somebody estimates of one item.</summary>
/// <param name="Item">The item.</param>
/// <param name="Estimate">In the unit in which the item states the quantity.</param>
public sealed record ItemAnswer(ItemId Item, Estimate Estimate);
