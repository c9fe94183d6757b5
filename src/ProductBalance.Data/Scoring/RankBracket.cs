using ProductBalance.Domain.Scoring;

namespace ProductBalance.Data.Scoring;

/// <summary>
/// A run of neighbours in the ranking of whom the data separates none from the next, nor from the first: else small steps
/// would make one bracket of a long list, whose ends lie far apart.
/// </summary>
/// <param name="First">The rank of the first.</param>
/// <param name="Last">The rank of the last.</param>
public sealed record RankBracket(int First, int Last)
{
    /// <summary>
    /// The brackets of an order. The lights-on lane is not ordered by scores, and whom somebody moved against its score
    /// is not where the data put it: neither stands in one.
    /// </summary>
    internal static IReadOnlyDictionary<int, RankBracket> In(BacklogSnapshot order)
    {
        Dictionary<int, RankBracket> brackets = [];
        for (int first = 0, next = 1; next <= order.Ranked.Count; next++)
        {
            if (next < order.Ranked.Count && Holds(order, first, next))
            {
                continue;
            }

            if (next - first > 1)
            {
                var bracket = new RankBracket(order.Ranked[first].Rank, order.Ranked[next - 1].Rank);
                order.Ranked.Take(first..next).ToList().ForEach(row => brackets.Add(row.Number, bracket));
            }

            first = next;
        }

        return brackets;
    }

    private static bool Holds(BacklogSnapshot order, int first, int next) =>
        IsOpenBetween(order, order.Ranked[next - 1], order.Ranked[next])
        && (next == first + 1 || IsOpenRoughly(order, order.Ranked[first], order.Ranked[next]));

    private static bool IsOpenRoughly(BacklogSnapshot order, BacklogRow row, BacklogRow other) =>
        order.Figures?.RoughChanceAbove(row.Number, other.Number) is { Probability: < OrderChance.Separated };

    private static bool IsOpenBetween(BacklogSnapshot order, BacklogRow row, BacklogRow next) =>
        row is { IsInLane: false, Held: null }
        && next.Held is null
        && order.Figures?.ChanceAbove(row.Number, next.Number) is { Probability: < OrderChance.Separated };
}
