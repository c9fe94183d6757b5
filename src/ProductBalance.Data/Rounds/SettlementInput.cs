using ProductBalance.Domain.Estimates;

namespace ProductBalance.Data.Rounds;

/// <summary>What a round agrees on for one item.</summary>
/// <param name="Item">The number of the item.</param>
/// <param name="Estimate">The figure that goes into the item.</param>
/// <param name="Reason">Why; asked for where it is not the median.</param>
/// <param name="Seen">What the item stated when the figure was chosen: another value there is a conflict.</param>
public sealed record SettlementInput(int Item, Estimate Estimate, string? Reason, Estimate? Seen);
