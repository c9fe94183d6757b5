namespace ProductBalance.Domain.Planning.Optimising;

/// <summary>An item of a plan.</summary>
/// <param name="Number">The item's number.</param>
/// <param name="Effort">Person-days of this sprint.</param>
/// <param name="Share">The part of its whole effort that is; below 1 it continues in the next sprint.</param>
/// <param name="Value">Value of doing that part now rather than in the next sprint.</param>
/// <param name="IsForced">Whether a threat forces it into the sprint.</param>
public sealed record PlannedItem(int Number, double Effort, double Share, double Value, bool IsForced);
