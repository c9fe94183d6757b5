using System.Globalization;

namespace ProductBalance.Web.Shared.Charts;

/// <summary>Where things of a chart stand in its drawing.</summary>
public sealed class PlotLayout(Plot plot)
{
    public const double Width = 760;
    public const double Height = 300;
    public const double Left = 72;
    public const double Right = Width - 14;
    public const double Top = 14;
    public const double Bottom = Height - 54; // two lines of the largest words
    private const double WidestBar = 44;

    private readonly double _first = plot.Places.Count == 0 ? 0 : plot.Places.Min(place => place.At);
    private readonly double _reach =
        plot.Places.Count == 0 ? 0 : plot.Places.Max(place => place.At) - plot.Places.Min(place => place.At);
    private readonly double _slot = (Right - Left) / Math.Max(1, plot.Places.Count);
    private readonly int _groups = Math.Max(1, plot.Series.Count(series => series.Shape == PlotShape.Bars));

    public PlotScale Scale { get; } = PlotScale.Of(plot);

    /// <summary>The places that have room for a label, each with how much room the drawing needs for that.</summary>
    public IReadOnlyList<(int Place, string? From)> Labels => PlotLabels.Of(plot.Places, X);

    public double X(int place) =>
        Left + (_slot / 2) + ((_reach > 0 ? (plot.Places[place].At - _first) / _reach : 0.5) * (Right - Left - _slot));

    public double Y(double figure) => Bottom - ((figure - Scale.Low) / (Scale.High - Scale.Low) * (Bottom - Top));

    public double BarWidth(PlotSeries series) =>
        Math.Min(WidestBar, _slot * 0.7 / (series.Shape == PlotShape.Bars ? _groups : 1));

    /// <summary>The middle of a figure's bar, mark or corner.</summary>
    public double Middle(PlotSeries series, int place)
    {
        if (series.Shape != PlotShape.Bars)
        {
            return X(place);
        }

        var turn = plot
            .Series.Where(other => other.Shape == PlotShape.Bars)
            .TakeWhile(other => other != series)
            .Count();
        return X(place) + ((turn - ((_groups - 1) / 2.0)) * BarWidth(series));
    }

    /// <summary>Unbroken runs of places with a value.</summary>
    public static IEnumerable<IReadOnlyList<(int Place, PlotValue Value)>> Runs(PlotSeries series)
    {
        List<(int, PlotValue)> run = [];
        for (var place = 0; place < series.Values.Count; place++)
        {
            if (series.Values[place] is { } value)
            {
                run.Add((place, value));
            }
            else if (run.Count > 0)
            {
                yield return run;
                run = [];
            }
        }

        if (run.Count > 0)
        {
            yield return run;
        }
    }

    /// <summary>What a line runs through: of several figures of one place the last, as a line does not go straight up.</summary>
    public IEnumerable<(int Place, PlotValue Value)> LastOfEachPlace(IReadOnlyList<(int Place, PlotValue Value)> run) =>
        run.Where((figure, index) => index == run.Count - 1 || X(run[index + 1].Place) > X(figure.Place));

    /// <summary>Corners as a drawing wants them.</summary>
    public string Corners(IEnumerable<(int Place, double Figure)> corners) =>
        string.Join(' ', corners.Select(corner => $"{Text(X(corner.Place))},{Text(Y(corner.Figure))}"));

    public static string Text(double length) => length.ToString("0.#", CultureInfo.InvariantCulture);
}
