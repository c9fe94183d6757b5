namespace ProductBalance.Web.Shared.Charts;

/// <summary>How the series of a chart are told apart, in the drawing and in its legend.</summary>
public static class PlotMarks
{
    /// <summary>The classes of a series: its shape, its colour and whether it is the second of a pair.</summary>
    public static string ClassOf(PlotSeries series, int index) =>
        $"{series.Shape} {series.Tone} {(index % 2 == 1 ? "second" : "first")}".ToLowerInvariant();

    /// <summary>The class of a level: each second one is drawn in another way.</summary>
    public static string OfLevel(int index) => index % 2 == 1 ? "level second" : "level";

    /// <summary>A figure with its range in words: €1,200 (€900 to €1,600).</summary>
    public static string Words(Plot plot, PlotValue? value) =>
        value is null ? "–"
        : value is { IsRange: true, Low: { } low, High: { } high }
            ? $"{plot.Format(value.Stated)} ({plot.Format(low - value.From)} to {plot.Format(high - value.From)})"
        : plot.Format(value.Stated);
}
