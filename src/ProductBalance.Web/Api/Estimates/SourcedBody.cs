namespace ProductBalance.Web.Api.Estimates;

/// <summary>A figure alone, or with its unit and where it comes from.</summary>
/// <param name="Estimate">The figure.</param>
/// <param name="Unit">For counts the period: "a day", "a working day", "a week", "a month", "a year".</param>
/// <param name="Source">A link, or a sentence.</param>
public sealed record SourcedBody(EstimateBody Estimate, string? Unit = null, string? Source = null);
