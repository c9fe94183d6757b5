using ProductBalance.Domain.Scoring;

namespace ProductBalance.Web.Features.Settings;

/// <summary>The score models as a choice: a name and a sentence each.</summary>
public static class ModelSentences
{
    public static IReadOnlyList<(ScoreModelKind Kind, string Name, string Sentence)> All { get; } =
    [
        (
            ScoreModelKind.CostOfDelayPerEffort,
            "Cost of delay ÷ effort",
            "What a week of waiting costs, for each person-week of work. In money; the default."
        ),
        (
            ScoreModelKind.ReturnOnEffort,
            "Return on effort",
            "What comes back by the horizon for each unit of cost. In money."
        ),
        (ScoreModelKind.Rice, "RICE", "Reach × impact × confidence ÷ effort, in points."),
        (ScoreModelKind.Ice, "ICE", "Impact × confidence × ease, in points: quick, and coarse."),
        (
            ScoreModelKind.Wsjf,
            "WSJF",
            "(Business value + time criticality + risk reduction) ÷ job size, in points, as in SAFe."
        ),
        (
            ScoreModelKind.Weighted,
            "Your own weights",
            "The sum of your own criteria, each with a weight; costs count against."
        ),
    ];
}
