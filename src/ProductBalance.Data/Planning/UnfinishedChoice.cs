using ProductBalance.Domain.Planning;

namespace ProductBalance.Data.Planning;

/// <summary>What shall become of an item that a sprint leaves unfinished.</summary>
/// <param name="Item">The item's number.</param>
/// <param name="Outcome">Carried over, or returned to the backlog.</param>
/// <param name="Reason">Why it goes back; asked for there.</param>
public sealed record UnfinishedChoice(int Item, StayOutcome Outcome, string? Reason = null);
