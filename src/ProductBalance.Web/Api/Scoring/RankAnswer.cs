namespace ProductBalance.Web.Api.Scoring;

/// <summary>A what-if ranking.</summary>
/// <param name="Unit">The unit of the scores.</param>
/// <param name="Items">The items in order.</param>
public sealed record RankAnswer(string Unit, IReadOnlyList<RankedAnswer> Items);
