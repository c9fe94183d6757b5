namespace ProductBalance.Domain.Scoring;

/// <summary>The place of an item in a what-if ranking.</summary>
/// <param name="Id">The caller's name for it.</param>
/// <param name="Rank">1 for the first.</param>
/// <param name="Score">The score of the means, in the model's unit.</param>
/// <param name="SeparatedFromNext">The probability that it stands above the next item; null for the last.</param>
public sealed record StatelessRank(string Id, int Rank, double Score, OrderChance? SeparatedFromNext);
