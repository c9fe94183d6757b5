using ProductBalance.Data.Scoring;
using ProductBalance.Domain.Estimates;
using ProductBalance.Domain.Impact;
using ProductBalance.Domain.Scoring;

namespace ProductBalance.Web.Features.Backlog.Panel;

/// <summary>A score as one would say it to a colleague.</summary>
public static class WhyWords
{
    /// <summary>In round figures: more digits of an estimate would only pretend.</summary>
    public static string Of(BacklogRow row, BacklogSnapshot snapshot) => Say(row, snapshot, Figures.Rough);

    /// <summary>The same with the figures as they were reckoned.</summary>
    public static string ExactlyOf(BacklogRow row, BacklogSnapshot snapshot) => Say(row, snapshot, Figures.Number);

    /// <summary>The 90 % range of the value a month, in brackets; nothing where the value is one number.</summary>
    public static string Range(BacklogRow row, BacklogSnapshot snapshot, Func<double?, string> money) =>
        snapshot.Context.UsesMoney && snapshot.SpreadOf(row)?.Value.Spread is { } spread && spread.P5 < spread.P95
            ? $" ({money(spread.P5)} to {money(spread.P95)})"
            : "";

    private static string Say(BacklogRow row, BacklogSnapshot snapshot, Func<double?, string> figure) =>
        row.Score is not { } score ? ""
        : snapshot.Context.Model.Kind == ScoreModelKind.CostOfDelayPerEffort ? CostOfDelay(row, score, snapshot, figure)
        : score.Explanation.Sentence;

    private static string CostOfDelay(
        BacklogRow row,
        ItemScore score,
        BacklogSnapshot snapshot,
        Func<double?, string> figure
    )
    {
        var context = snapshot.Context;
        string Money(double? amount) => Figures.Money(amount, context.Currency, figure);
        var weeks = (row.EffortDays ?? 0) / context.Calendar.DaysPerWeek;
        return $"{Gain(row)}{Money(score.ValueAMonth)} a month{Range(row, snapshot, Money)}{Confidence(row)}. "
            + $"Every week of delay costs {Money(score.ExpectedValue)}; it takes {Figures.Number(weeks)} person-weeks. "
            + $"{figure(score.ExpectedValue)} ÷ {Figures.Number(weeks)} ≈ {figure(score.Score)}.";
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

    private static string Confidence(BacklogRow row) =>
        row.Content.Impact.Confidence is { } confidence
            ? $", with a confidence of {Figures.Percent(confidence.On(EstimateScale.Share).Mean)} that it shows"
            : "";
}
