namespace ProductBalance.Web.Api.Scoring;

/// <summary>The item above or below.</summary>
/// <param name="Number">Its number.</param>
/// <param name="Probability">The probability that the upper of the two stands above the lower.</param>
public sealed record NeighbourAnswer(int Number, double? Probability);
