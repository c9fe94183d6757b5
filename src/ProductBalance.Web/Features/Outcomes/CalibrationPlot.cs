using ProductBalance.Data.Outcomes;
using ProductBalance.Domain.Scoring;
using ProductBalance.Web.Shared.Charts;

namespace ProductBalance.Web.Features.Outcomes;

/// <summary>How estimates came out over time, as a chart.</summary>
public static class CalibrationPlot
{
    /// <summary>The median ratio of each quarter with eight of ten outcomes around it; null where no day is known.</summary>
    public static Plot? Of(IReadOnlyList<CalibrationGroup> quarters)
    {
        string[] names = [.. quarters.Select(quarter => quarter.Name).Distinct()];
        return names.Length == 0
            ? null
            : new()
            {
                Title = "Outcome in shares of what was likely",
                Summary =
                    $"Median ratios from {names[0]} to {names[^1]}, with the range of eight outcomes of ten; 100 % is what was likely.",
                PlaceName = "Quarter",
                Places = PlotPlace.Even(names),
                Series =
                [
                    .. Enum.GetValues<FactorSubject>()
                        .Where(of => quarters.Any(quarter => quarter.Of == of))
                        .Select(of => SeriesOf(of, names, quarters)),
                ],
                Format = Figures.Percent,
                Lines = [new("As likely", 1)],
            };
    }

    private static PlotSeries SeriesOf(FactorSubject of, string[] names, IReadOnlyList<CalibrationGroup> quarters)
    {
        var known = quarters
            .Where(quarter => quarter.Of == of)
            .ToDictionary(quarter => quarter.Name, quarter => quarter.Calibration);
        return new(
            of == FactorSubject.Effort ? "Effort" : "Improvement",
            PlotShape.Points,
            of == FactorSubject.Effort ? PlotTone.Tech : PlotTone.Product,
            [
                .. names.Select(name =>
                    known.TryGetValue(name, out var told)
                        ? new PlotValue(told.MedianRatio!.Value, told.LowRatio, told.HighRatio) // a group is not empty
                        : null
                ),
            ]
        );
    }
}
