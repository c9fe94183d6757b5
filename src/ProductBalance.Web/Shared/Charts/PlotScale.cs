namespace ProductBalance.Web.Shared.Charts;

/// <summary>An axis of figures from a round number to a round number.</summary>
public sealed class PlotScale
{
    private const int WantedSteps = 4;

    private PlotScale(double low, double high, double step)
    {
        (Low, High) = (low, high);
        Ticks = [.. Enumerable.Range(0, (int)Math.Round((high - low) / step) + 1).Select(tick => low + (tick * step))];
    }

    public double Low { get; }

    public double High { get; }

    /// <summary>Round numbers from the lowest to the highest.</summary>
    public IReadOnlyList<double> Ticks { get; }

    /// <summary>
    /// An axis that holds all that a chart draws. It begins at 0 where there are bars, whose length is read, and where 0
    /// is not far away.
    /// </summary>
    public static PlotScale Of(Plot plot)
    {
        var figures = Drawn(plot).ToList();
        var (low, high) = figures.Count == 0 ? (0, 1) : (figures.Min(), figures.Max());
        if (plot.Series.Any(series => series.Shape is PlotShape.Bars or PlotShape.Steps) || low <= high / 2)
        {
            (low, high) = (Math.Min(low, 0), Math.Max(high, 0));
        }

        return Around(low, low < high ? high : low + Math.Max(1, Math.Abs(low) / 10));
    }

    private static PlotScale Around(double low, double high)
    {
        var unit = Math.Pow(10, Math.Floor(Math.Log10((high - low) / WantedSteps)));
        var step = unit * new[] { 1, 2, 2.5, 5, 10 }.First(factor => unit * factor * WantedSteps >= high - low);
        return new PlotScale(Math.Floor(low / step) * step, Math.Ceiling(high / step) * step, step);
    }

    private static IEnumerable<double> Drawn(Plot plot) =>
        plot
            .Series.SelectMany(series => series.Values)
            .OfType<PlotValue>()
            .SelectMany(value => new[] { value.Value, value.Lower, value.Upper })
            .Concat(plot.Lines.Select(line => line.Value))
            .Concat(plot.Bands.SelectMany(band => new[] { band.Low, band.High }));
}
