using ProductBalance.Domain.Scoring;
using ProductBalance.Domain.Settings;

namespace ProductBalance.Web.Features.Backlog;

/// <summary>The score models as people read them.</summary>
public static class ModelWords
{
    public static string Ranked(ProductSettings settings) =>
        $"Ranked by {Name(settings.Model.Kind)}, {Unit(settings)}.";

    public static string Name(ScoreModelKind kind) =>
        kind switch
        {
            ScoreModelKind.CostOfDelayPerEffort => "cost of delay ÷ effort",
            ScoreModelKind.ReturnOnEffort => "return on effort",
            ScoreModelKind.Rice => "RICE",
            ScoreModelKind.Ice => "ICE",
            ScoreModelKind.Wsjf => "WSJF",
            _ => "your own weights",
        };

    private static string Unit(ProductSettings settings) =>
        settings.Model.Kind switch
        {
            ScoreModelKind.CostOfDelayPerEffort =>
                $"in {Figures.SymbolOf(settings.Currency).Trim()} a week per person-week",
            ScoreModelKind.ReturnOnEffort => "as value earned for each unit of cost",
            ScoreModelKind.Rice => "in points per person-month",
            _ => "in points",
        };
}
