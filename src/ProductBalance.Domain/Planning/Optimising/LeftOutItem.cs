namespace ProductBalance.Domain.Planning.Optimising;

/// <summary>A candidate that a plan leaves out.</summary>
/// <param name="Number">The item's number.</param>
/// <param name="Why">A sentence that says why.</param>
public sealed record LeftOutItem(int Number, string Why);
