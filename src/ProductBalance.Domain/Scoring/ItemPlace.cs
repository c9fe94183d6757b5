using ProductBalance.Domain.Backlog;

namespace ProductBalance.Domain.Scoring;

/// <summary>The place in the ranking that an item's content earns.</summary>
public static class ItemPlace
{
    /// <summary>The place of an item; null where it does not pass <see cref="Readiness"/>.</summary>
    /// <param name="number">The item's number.</param>
    /// <param name="content">What people wrote.</param>
    /// <param name="context">The product's settings and the day.</param>
    public static RankInput? Of(int number, ItemContent content, ScoringContext context)
    {
        ArgumentNullException.ThrowIfNull(content);
        if (Readiness.Check(content, context).Count > 0)
        {
            return null;
        }

        var score = ItemScorer.Score(content, context);
        var effort = context.ExpectedDaysOf(content) ?? double.MaxValue;
        var deadline = content.Urgency.NeedsDay ? content.Urgency.Day : null;
        return new(number, score.Score, score.ExpectedValue, effort, deadline);
    }
}
