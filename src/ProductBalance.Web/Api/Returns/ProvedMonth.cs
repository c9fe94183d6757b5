namespace ProductBalance.Web.Api.Returns;

/// <summary>The proved return of a month.</summary>
/// <param name="Month">As 2026-11.</param>
/// <param name="Proved">Measured value ÷ team cost; null where there is no cost.</param>
public sealed record ProvedMonth(string Month, double? Proved);
