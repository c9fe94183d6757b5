using ProductBalance.Data.Scoring;
using ProductBalance.Domain.Estimates;
using ProductBalance.Domain.Impact;
using ProductBalance.Domain.Scoring;

namespace ProductBalance.Web.Features.Backlog.Panel;

/// <summary>A score as one would say it to a colleague.</summary>
public static class WhyWords
{
    public static string Of(BacklogRow row, ScoringContext context) =>
        row.Score is not { } score ? ""
        : context.Model.Kind == ScoreModelKind.CostOfDelayPerEffort ? CostOfDelay(row, score, context)
        : score.Explanation.Sentence;

    private static string CostOfDelay(BacklogRow row, ItemScore score, ScoringContext context)
    {
        var currency = context.Currency;
        var weeks = (row.EffortDays ?? 0) / context.Calendar.DaysPerWeek;
        return $"{Gain(row)}{Figures.Money(score.ValueAMonth, currency)} a month{Range(row, currency)}{Confidence(row)}. "
            + $"Every week of delay costs {Figures.Money(score.ExpectedValue, currency)}; it takes {Figures.Number(weeks)} person-weeks. "
            + $"{Figures.Number(score.ExpectedValue)} ÷ {Figures.Number(weeks)} = {Figures.Number(score.Score)}.";
    }

    private static string Gain(BacklogRow row)
    {
        if (row.Content.Impact is not { Driver.Type: not DriverKind.Direct } draft)
        {
            return "Its stated value is ";
        }

        var impact = ImpactGate.Pass(draft);
        var better = Figures.Number(impact.ExpectedImprovement);
        var unit = impact.Unit.Length > 0 ? $" {impact.Unit}" : "";
        return $"{impact.Metric} gets better by {better}{unit}, worth ";
    }

    private static string Range(BacklogRow row, string currency) =>
        row.Draws?.Value.ValueAMonth is { } draws && ScoreSpread.Of(draws) is var spread && spread.P5 < spread.P95
            ? $" ({Figures.Money(spread.P5, currency)} to {Figures.Money(spread.P95, currency)})"
            : "";

    private static string Confidence(BacklogRow row) =>
        row.Content.Impact.Confidence is { } confidence
            ? $", with a confidence of {Figures.Percent(confidence.On(EstimateScale.Share).Mean)} that it shows"
            : "";
}
