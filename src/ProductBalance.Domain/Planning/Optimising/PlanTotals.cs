namespace ProductBalance.Domain.Planning.Optimising;

/// <summary>What a plan adds up to.</summary>
/// <param name="Value">Value of starting now rather than in the next sprint.</param>
/// <param name="Effort">Person-days.</param>
/// <param name="TechShare">The share of tech in the effort outside the lights-on lane, 0 to 1.</param>
public sealed record PlanTotals(double Value, double Effort, double TechShare);
