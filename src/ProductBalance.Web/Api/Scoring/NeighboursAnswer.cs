namespace ProductBalance.Web.Api.Scoring;

/// <summary>The items that an item stands between.</summary>
/// <param name="Above">Null for the first.</param>
/// <param name="Below">Null for the last.</param>
public sealed record NeighboursAnswer(NeighbourAnswer? Above, NeighbourAnswer? Below);
