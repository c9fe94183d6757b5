namespace ProductBalance.Web.Shared.Charts;

/// <summary>A range that figures are held against, such as a target.</summary>
public sealed record PlotBand(string Name, double Low, double High);
