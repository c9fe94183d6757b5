using ProductBalance.Data.Exchange;

namespace ProductBalance.Web.Shared.Charts;

/// <summary>The figures of a chart for spreadsheets: a column for the places, one a series, two more for its ranges.</summary>
public static class PlotCsv
{
    public static string Of(Plot plot) =>
        CsvCell.Mark
        + CsvCell.Line([CsvCell.Of(plot.PlaceName), .. plot.Series.SelectMany(Headers).Select(CsvCell.Of)])
        + string.Concat(
            plot.Places.Select(
                (place, index) =>
                    CsvCell.Line([
                        CsvCell.Of(place.Label),
                        .. plot.Series.SelectMany(series => Figures(series, index)).Select(CsvCell.Of),
                    ])
            )
        );

    private static IEnumerable<string> Headers(PlotSeries series) =>
        series.HasRanges ? [series.Name, $"{series.Name}, low", $"{series.Name}, high"] : [series.Name];

    private static IEnumerable<double?> Figures(PlotSeries series, int place)
    {
        var value = series.Values[place];
        return series.HasRanges
            ? [value?.Stated, value?.Low - value?.From, value?.High - value?.From]
            : [value?.Stated];
    }
}
