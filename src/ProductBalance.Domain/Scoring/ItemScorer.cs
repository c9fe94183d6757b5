using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Estimates;
using ProductBalance.Domain.Freshness;

namespace ProductBalance.Domain.Scoring;

/// <summary>
/// Scores an item by the product's model. The score depends on the item and the settings only, never on other items.
/// </summary>
public static class ItemScorer
{
    /// <summary>The score of an item that passes <see cref="Readiness"/>.</summary>
    /// <exception cref="ArgumentException">The item does not pass.</exception>
    public static ItemScore Score(ItemContent content, ScoringContext context) =>
        context.Model.Kind switch
        {
            ScoreModelKind.CostOfDelayPerEffort => CostOfDelay(new MoneyItem(content, context)),
            ScoreModelKind.ReturnOnEffort => ReturnOnEffort(new MoneyItem(content, context)),
            _ => FromInputs(content, context),
        };

    /// <summary>Cost of one person-day of the item's team; 0 where it has none.</summary>
    public static decimal DayRate(ItemContent content, ScoringContext context) =>
        content.Team is { } team ? context.DayRates.GetValueOrDefault(team) : 0;

    private static ItemScore CostOfDelay(MoneyItem item)
    {
        var worth = item.CostOfDelayTerms;
        var weeks = item.Content.Effort!.Times(1.0 / item.Context.Calendar.DaysPerWeek);
        var inputs = new ScoreInputs([
            new("costOfDelayPerWeek", new(Estimate.Of(worth.Total()))),
            new("effortWeeks", new(weeks, Field: EstimateFields.Effort, Calibration: item.EffortFactor)),
        ]);
        return Explained(item, inputs, worth);
    }

    private static ItemScore ReturnOnEffort(MoneyItem item)
    {
        var worth = item.TotalValueTerms;
        var inputs = new ScoreInputs([
            new("value", new(Estimate.Of(worth.Total()))),
            new(
                "cost",
                new(
                    Estimate.Of(item.StatedCost),
                    "effort at the team's day rate, and the outlay",
                    EstimateFields.Effort,
                    item.EffortFactor is { } applied
                        ? applied with
                        {
                            Factor = item.ExpectedCost / item.StatedCost,
                        }
                        : null
                )
            ),
        ]);
        return Explained(item, inputs, worth);
    }

    private static ItemScore Explained(MoneyItem item, ScoreInputs inputs, IReadOnlyList<Term> worth)
    {
        var model = item.Context.Model;
        return new ItemScore
        {
            Explanation = model.Explain(inputs).StartingFrom(worth),
            ExpectedValue = model.Worth(model.Means(inputs)),
            ValueAMonth = item.ValueAMonth,
            Notes = ScoreNotes.Of(item.Content, item.Context, item.LiveMonths),
        };
    }

    private static ItemScore FromInputs(ItemContent content, ScoringContext context)
    {
        var inputs = ModelInputs.Of(content, context);
        return new ItemScore
        {
            Explanation = context.Model.Explain(inputs),
            ExpectedValue = context.Model.Worth(context.Model.Means(inputs)),
            Notes = ScoreNotes.Of(content, context, liveMonths: null),
        };
    }
}
