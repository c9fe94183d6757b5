namespace ProductBalance.Web.Shared.Charts;

/// <summary>Figures that belong together.</summary>
/// <param name="Name">What they are, for the legend and the table.</param>
/// <param name="Values">One a place; null where there is none.</param>
public sealed record PlotSeries(string Name, PlotShape Shape, PlotTone Tone, IReadOnlyList<PlotValue?> Values)
{
    public bool HasRanges => Values.Any(value => value is { IsRange: true });
}
