using ProductBalance.Data.Returns;
using ProductBalance.Domain.Returns;
using ProductBalance.Web.Shared.Charts;

namespace ProductBalance.Web.Features.Returns;

/// <summary>The charts of the returns.</summary>
public static class ReturnPlots
{
    /// <summary>Proved and claimed returns against the healthy line.</summary>
    public static Plot Ratios(ProductReturns returns, IReadOnlyList<PeriodReturn> periods) =>
        Over(periods, "Return on team cost", $"{ReturnWords.Verdict(returns.Ledger)} {LastOf(periods)}") with
        {
            Series =
            [
                new("Proved", PlotShape.Line, PlotTone.Product, [.. periods.Select(one => ValueOf(one.Proved))]),
                new("Claimed", PlotShape.Line, PlotTone.Neutral, [.. periods.Select(one => ValueOf(one.Claimed))]),
            ],
            Format = ReturnWords.Exactly,
            Lines = [new("Healthy", returns.Product.Settings.Investment.Healthy), new("Pays for the team", 1)],
        };

    /// <summary>What was returned beside what the teams cost, for those who may see it.</summary>
    public static Plot Money(ProductReturns returns, IReadOnlyList<PeriodReturn> periods)
    {
        var currency = returns.Product.Settings.Currency;
        PlotSeries[] values =
        [
            new("Proved value", PlotShape.Bars, PlotTone.Product, [.. periods.Select(one => ValueOf(one.ProvedValue))]),
            new(
                "Claimed value",
                PlotShape.Bars,
                PlotTone.Product,
                [.. periods.Select(one => ValueOf(one.ClaimedValue))]
            ),
        ];
        var costs = new PlotSeries(
            "Team cost",
            PlotShape.Bars,
            PlotTone.Neutral,
            [.. periods.Select(one => new PlotValue((double)one.TeamCost))]
        );
        return Over(periods, returns.SeesCosts ? "Value and team cost" : "Value", LastValue(periods, currency)) with
        {
            Series = returns.SeesCosts ? [.. values, costs] : values,
            Format = amount => Figures.RoughMoney(amount, currency),
            ShortFormat = amount => Figures.ShortMoney(amount, currency),
        };
    }

    /// <summary>A waterfall of what returned the value of the last twelve months, down to what is left after the teams' cost.</summary>
    public static Plot Sources(ProductReturns returns, IReadOnlyList<ReturnSource> sources)
    {
        var currency = returns.Product.Settings.Currency;
        List<(string Name, ReturnFigure Value)> steps =
        [
            .. sources.Select(source => (ReturnWords.Of(source, returns), source.Value)),
        ];
        if (returns is { SeesCosts: true, Ledger.Year: { } year })
        {
            var cost = -(double)year.TeamCost;
            steps.Add(("Team cost", new ReturnFigure(cost, cost, cost)));
        }

        var values = Stacked(steps.Select(step => step.Value));
        return new()
        {
            Title = "What returned what, last 12 months",
            Summary =
                $"{string.Join(", ", steps.Select(step => $"{step.Name} {Figures.RoughMoney(step.Value.Expected, currency)}"))}.",
            PlaceName = "Source",
            Places = PlotPlace.Even(steps.Select(step => step.Name)),
            Series =
            [
                new(
                    "Gained",
                    PlotShape.Steps,
                    PlotTone.Good,
                    [.. values.Select(value => value.Stated >= 0 ? value : null)]
                ),
                new(
                    "Lost or spent",
                    PlotShape.Steps,
                    PlotTone.Bad,
                    [.. values.Select(value => value.Stated < 0 ? value : null)]
                ),
            ],
            Format = amount => Figures.RoughMoney(amount, currency),
            ShortFormat = amount => Figures.ShortMoney(amount, currency),
        };
    }

    // Each bar begins where the one before it ended.
    private static List<PlotValue> Stacked(IEnumerable<ReturnFigure> figures)
    {
        List<PlotValue> values = [];
        foreach (var figure in figures)
        {
            var from = values is [.., var last] ? last.Value : 0;
            values.Add(new PlotValue(from + figure.Expected, from + figure.Low, from + figure.High) { From = from });
        }

        return values;
    }

    private static Plot Over(IReadOnlyList<PeriodReturn> periods, string title, string summary) =>
        new()
        {
            Title = title,
            Summary = summary,
            PlaceName = "Period",
            Places = PlotPlace.Even(periods.Select(one => one.Period.Name)),
            Series = [],
            Format = value => Figures.Number(value),
        };

    private static PlotValue? ValueOf(ReturnFigure? figure) =>
        figure is null ? null : new(figure.Expected, figure.Low, figure.High);

    private static string LastOf(IReadOnlyList<PeriodReturn> periods) =>
        periods is [.., var last] ? $"{last.Period.Name}: proved {ReturnWords.Ratio(last.Proved)}." : "";

    private static string LastValue(IReadOnlyList<PeriodReturn> periods, string currency) =>
        periods is [.., var last]
            ? $"{last.Period.Name}: proved {ReturnWords.Money(last.ProvedValue, currency)}, claimed {ReturnWords.Money(last.ClaimedValue, currency)}."
            : "";
}
