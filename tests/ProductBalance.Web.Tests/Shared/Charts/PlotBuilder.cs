using ProductBalance.Web.Shared.Charts;

namespace ProductBalance.Web.Tests.Shared.Charts;

internal static class PlotBuilder
{
    /// <summary>Two months of one series.</summary>
    internal static Plot Plot(
        PlotShape shape = PlotShape.Bars,
        PlotValue? first = null,
        PlotValue? second = null,
        IReadOnlyList<PlotLine>? lines = null
    ) =>
        new()
        {
            Title = "Return by month",
            Summary = "Oct 26 returned 2, Nov 26 4.",
            PlaceName = "Month",
            Places = PlotPlace.Even(["Oct 26", "Nov 26"]),
            Series = [new PlotSeries("Proved", shape, PlotTone.Product, [first, second])],
            Format = value => $"{value}×",
            Lines = lines ?? [],
        };
}
