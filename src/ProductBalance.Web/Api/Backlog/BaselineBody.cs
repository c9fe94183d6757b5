namespace ProductBalance.Web.Api.Backlog;

/// <summary>What a metric is today.</summary>
/// <param name="Value">In the metric's unit.</param>
/// <param name="Day">The day it was measured on.</param>
/// <param name="Source">A link, or a sentence that says how it was measured.</param>
public sealed record BaselineBody(double? Value = null, DateOnly? Day = null, string? Source = null);
