namespace ProductBalance.Web.Api.Outcomes;

/// <summary>What was measured of a released item.</summary>
/// <param name="Value">In the unit of its metric.</param>
/// <param name="Day">The product's day on which it was measured; today unless said otherwise.</param>
/// <param name="Source">A link, or a sentence that says how it was measured.</param>
public sealed record MeasuredBody(double? Value = null, DateOnly? Day = null, string? Source = null);
