using ProductBalance.Domain.Backlog;

namespace ProductBalance.Domain.Scoring;

/// <summary>
/// What it is worth to start an item in this sprint rather than in the next, for a plan. In money it is the expected loss
/// of a delay by one sprint or, where a longer delay loses more a sprint, that: max over k of (TotalValue(now) −
/// TotalValue(k sprints later)) ÷ k. So a deadline counts before the last sprint that can meet it, and more in each; for
/// values that fade evenly the next sprint alone counts. Without money: score × 1,000 × effort.
/// </summary>
public static class StartValue
{
    private const double PointsOfAScore = 1_000;

    /// <summary>The value in the product's currency, or in points where the model has no money.</summary>
    /// <param name="content">An item that passes <see cref="Readiness"/> and has an effort.</param>
    /// <param name="score">Its score.</param>
    /// <param name="effort">Expected effort in person-days.</param>
    /// <param name="context">Model, day and sprint.</param>
    public static double Of(ItemContent content, ItemScore score, double effort, ScoringContext context)
    {
        ArgumentNullException.ThrowIfNull(score);
        ArgumentNullException.ThrowIfNull(context);
        return context.UsesMoney
            ? SteepestLoss(new MoneyItem(content, context))
            : score.Score * PointsOfAScore * effort;
    }

    private static double SteepestLoss(MoneyItem item)
    {
        var days = item.Context.Horizon.DayNumber - item.Context.Today.DayNumber;
        var sprints = Math.Max(1, (int)Math.Ceiling(days / (double)item.Context.Calendar.CalendarDays));
        return Enumerable.Range(1, sprints).Max(later => item.LossAfter(later) / later);
    }
}
