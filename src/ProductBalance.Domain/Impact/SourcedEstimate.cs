using ProductBalance.Domain.Estimates;

namespace ProductBalance.Domain.Impact;

/// <summary>A driver's input: a figure and where it comes from.</summary>
/// <param name="Estimate">In <paramref name="Unit"/>.</param>
/// <param name="Unit">For counts the period ("a day", "a working day", "a week", "a month", "a year"); else free.</param>
/// <param name="Source">Where it comes from.</param>
public sealed record SourcedEstimate(Estimate Estimate, string? Unit = null, string? Source = null);
