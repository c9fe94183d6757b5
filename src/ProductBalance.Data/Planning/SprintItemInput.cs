namespace ProductBalance.Data.Planning;

/// <summary>What somebody puts into a sprint.</summary>
/// <param name="Item">The item's number.</param>
/// <param name="PlannedDays">Person-days that are planned for it; null for its expected effort, or as much as its team has.</param>
/// <param name="Reason">Why; asked for once the sprint runs.</param>
public sealed record SprintItemInput(int Item, double? PlannedDays = null, string? Reason = null);
