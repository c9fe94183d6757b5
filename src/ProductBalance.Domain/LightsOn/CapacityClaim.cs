using ProductBalance.Domain.Backlog;

namespace ProductBalance.Domain.LightsOn;

/// <summary>What an item asks of its team's capacity, and what it costs to do it a sprint later.</summary>
/// <param name="Number">The item's number.</param>
/// <param name="Team">Its team; without one it stands outside.</param>
/// <param name="Effort">Expected person-days; null where none are stated.</param>
/// <param name="CostOfDelay">Cost of a sprint's delay in the product's currency; null where the model has no money.</param>
public sealed record CapacityClaim(int Number, TeamId? Team, double? Effort, double? CostOfDelay = null);
