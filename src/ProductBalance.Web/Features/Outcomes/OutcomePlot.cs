using ProductBalance.Data.Outcomes;
using ProductBalance.Domain.Outcomes;
using ProductBalance.Domain.Settings;
using ProductBalance.Web.Shared.Charts;

namespace ProductBalance.Web.Features.Outcomes;

/// <summary>Promises against measurements, as charts.</summary>
public static class OutcomePlot
{
    /// <summary>What was measured of one item over time, against its baseline and target; null where that is nothing.</summary>
    public static Plot? Of(ItemOutcome outcome)
    {
        if (outcome is not { Promise: { Metric: { } metric, Target: { } target }, Measurements: [.., var last] all })
        {
            return null;
        }

        var summary =
            $"{metric}: {all.Count} measured, the last {OutcomeWords.Value(outcome.Promise, last.Value)} on {Figures.Day(last.Day)}; promised {OutcomeWords.Promise(outcome.Promise)}.";
        return new()
        {
            Title = metric,
            Summary = summary,
            PlaceName = "Day",
            Places = PlotPlace.Days(all.Select(one => one.Day)),
            Series = [new("Measured", PlotShape.Line, PlotTone.Tech, [.. all.Select(one => new PlotValue(one.Value))])],
            Format = value => OutcomeWords.Value(outcome.Promise, value),
            ShortFormat = value => Figures.Number(value),
            Lines = outcome.Promise.Baseline.Value is { } baseline ? [new("Baseline", baseline)] : [],
            Bands = [new("Target", target.Low, target.High)],
        };
    }

    /// <summary>What each measured item brought of what was likely, beside the range that it promised.</summary>
    public static Plot OfAll(Product product, IReadOnlyList<MeasuredItem> measured) =>
        new()
        {
            Title = "Measured against promised",
            Summary =
                $"{measured.Count} measured items: {measured.Count(item => item.Outcome.Verdict == OutcomeVerdict.Hit)} hits, {measured.Count(item => item.Outcome.Verdict == OutcomeVerdict.Partial)} partial, {measured.Count(item => item.Outcome.Verdict == OutcomeVerdict.Miss)} missed.",
            PlaceName = "Item",
            Places = PlotPlace.Even(measured.Select(item => product.KeyOf(item.Number))),
            Series =
            [
                new(
                    "Promised",
                    PlotShape.Points,
                    PlotTone.Neutral,
                    [.. measured.Select(item => PromisedOf(item.Outcome))]
                ),
                new(
                    "Measured",
                    PlotShape.Points,
                    PlotTone.Product,
                    [.. measured.Select(item => new PlotValue(item.Outcome.RealisedRatio!.Value))] // what is measured has one here
                ),
            ],
            Format = Figures.Percent,
            Lines = [new("As likely", 1), new("Nothing", 0)],
        };

    private static PlotValue PromisedOf(ItemOutcome outcome)
    {
        var target = outcome.Promise.Target!; // there is a ratio
        var (one, other) = (outcome.RatioOf(target.Low)!.Value, outcome.RatioOf(target.High)!.Value);
        return target.IsRange ? new(1, Math.Min(one, other), Math.Max(one, other)) : new(1);
    }
}
