namespace ProductBalance.Data.Planning;

/// <summary>What somebody says is left of an item in a sprint.</summary>
/// <param name="Item">The item's number.</param>
/// <param name="Days">Person-days; 0 where only the release is missing.</param>
public sealed record RemainingInput(int Item, double Days);
