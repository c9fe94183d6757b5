using ProductBalance.Domain.Freshness;

namespace ProductBalance.Domain.Scoring.Uncertainty;

/// <summary>What refining one estimate of an item is worth at most.</summary>
/// <param name="Field">The field that states it, as <see cref="EstimateFields"/> names it.</param>
/// <param name="Label">Its name for people.</param>
/// <param name="Worth">In the product's currency.</param>
public sealed record EstimateInformation(string Field, string Label, double Worth);
