namespace ProductBalance.Domain.Scoring.Uncertainty;

/// <summary>What refining one estimate of an item is worth at most.</summary>
/// <param name="Name">The estimate's name in the API, such as "effort".</param>
/// <param name="Label">Its name for people.</param>
/// <param name="Worth">In the product's currency.</param>
public sealed record EstimateInformation(string Name, string Label, double Worth);
