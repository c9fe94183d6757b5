using ProductBalance.Domain.Backlog;

namespace ProductBalance.Domain.Scoring;

/// <summary>What it costs to start an item in the next sprint rather than in this one.</summary>
public static class SprintDelay
{
    /// <summary>
    /// The expected cost in the product's currency: TotalValue(now) − TotalValue(one sprint later); null where the model
    /// has no money.
    /// </summary>
    /// <param name="content">The content of an item that passes <see cref="Readiness"/>.</param>
    /// <param name="context">The product's settings and the day.</param>
    public static double? CostOf(ItemContent content, ScoringContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return context.UsesMoney ? Of(new MoneyItem(content, context)) : null;
    }

    internal static double Of(MoneyItem item) => item.ValueAMonth * item.Confidence.Mean * item.LostMonths;
}
