namespace ProductBalance.Web.Shared.Charts;

/// <summary>A level that figures are held against, such as a baseline.</summary>
public sealed record PlotLine(string Name, double Value);
