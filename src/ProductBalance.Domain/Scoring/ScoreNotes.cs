using System.Globalization;
using ProductBalance.Domain.Backlog;

namespace ProductBalance.Domain.Scoring;

/// <summary>What people must know of a score besides its figures.</summary>
internal static class ScoreNotes
{
    // Months; what a range brings with its last, least probable values.
    private const double Negligible = 0.001;

    public static IReadOnlyList<string> Of(ItemContent content, ScoringContext context, double? liveMonths)
    {
        List<string> notes = [];
        if (content.Urgency.HasPassed(context.Today))
        {
            notes.Add(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"Its day, {content.Urgency.Day:d MMMM yyyy}, has passed. Set a new one or drop the item."
                )
            );
        }
        else if (liveMonths < Negligible)
        {
            notes.Add(NoTimeLeft(content.Urgency, context.Horizon));
        }

        if (content.Effort is { IsRange: false } || content.Impact.Target is { IsRange: false })
        {
            notes.Add("No range given: the order cannot say how sure it is of this item.");
        }

        return notes;
    }

    private static string NoTimeLeft(Urgency urgency, DateOnly horizon) =>
        urgency.NeedsDay && urgency.Day < horizon
            ? string.Create(
                CultureInfo.InvariantCulture,
                $"It cannot be released before its day, {urgency.Day:d MMMM yyyy}, so it has no value left."
            )
            : "It cannot be released before the planning horizon, so it has no value inside it.";
}
