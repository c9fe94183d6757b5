using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Estimates;

namespace ProductBalance.Domain.Rounds;

/// <summary>One item of an estimation round.</summary>
/// <param name="Item">The item.</param>
/// <param name="Before">What it stated when the round began; null where it stated nothing.</param>
/// <param name="Settled">What the round agreed on; null while it has not.</param>
/// <param name="Reason">Why this figure, where somebody said so.</param>
public sealed record RoundItem(ItemId Item, Estimate? Before, Estimate? Settled = null, string? Reason = null);
