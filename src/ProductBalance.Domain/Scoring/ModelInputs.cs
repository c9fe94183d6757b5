using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Estimates;
using ProductBalance.Domain.Freshness;

namespace ProductBalance.Domain.Scoring;

/// <summary>The inputs of models that do not use money, from what an item says.</summary>
public static class ModelInputs
{
    /// <summary>Person-weeks in a person-month: 365.25/84.</summary>
    public const double WeeksPerMonth = 365.25 / 84;

    private const string Effort = "effort";

    /// <summary>
    /// The raw inputs of the item. RICE's effort comes from the item's person-days and its confidence from the impact's
    /// where they are not stated apart, so that nobody types a figure twice.
    /// </summary>
    public static ScoreInputs Of(ItemContent content, ScoringContext context)
    {
        var stated = content.Inputs.ToDictionary(
            input => input.Key,
            input => new StatedEstimate(
                input.Value.Estimate,
                input.Value.Evidence,
                $"{EstimateFields.Inputs}.{input.Key}",
                IsEffort(input.Key, context) ? context.Factors.For(FactorSubject.Effort, content) : null
            )
        );
        if (context.Model.Kind == ScoreModelKind.Rice)
        {
            if (content.Effort is { } effort)
            {
                var months = effort.Times(1 / (context.Calendar.DaysPerWeek * WeeksPerMonth));
                var factor = context.Factors.For(FactorSubject.Effort, content);
                stated.TryAdd(Effort, new StatedEstimate(months, "the item's effort", EstimateFields.Effort, factor));
            }

            if (content.Impact.Confidence is { } confidence)
            {
                stated.TryAdd(
                    "confidence",
                    new StatedEstimate(confidence, "the impact's confidence", EstimateFields.Confidence)
                );
            }
        }

        return new ScoreInputs(stated);
    }

    private static bool IsEffort(string input, ScoringContext context) =>
        input == Effort && context.Model.Kind == ScoreModelKind.Rice;
}
