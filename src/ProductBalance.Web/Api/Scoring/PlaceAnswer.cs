namespace ProductBalance.Web.Api.Scoring;

/// <summary>Where an item stood on a day.</summary>
/// <param name="Day">The day.</param>
/// <param name="Rank">Its place from 1; null in the lights-on lane.</param>
/// <param name="Score">Its score.</param>
/// <param name="Reason">What moved it.</param>
public sealed record PlaceAnswer(DateOnly Day, int? Rank, double? Score, string? Reason);
