using ProductBalance.Domain.Backlog;

namespace ProductBalance.Domain.Scoring;

/// <summary>How sure it is that items fit into the teams' capacity of one period.</summary>
public static class CutLineChances
{
    /// <summary>
    /// The probability of each item to stand above the cut line: in each draw the items take that draw's efforts in that
    /// draw's order, and it is the share of the draws in which the item fits.
    /// </summary>
    /// <param name="items">The ranked items, numbered apart, with as many draws each as <paramref name="draws"/>.</param>
    /// <param name="capacities">Person-days by team.</param>
    /// <param name="draws">How many draws, above 0.</param>
    /// <returns>The chances by item number.</returns>
    public static IReadOnlyDictionary<int, OrderChance> Of(
        IReadOnlyList<CutLineItem> items,
        IReadOnlyDictionary<TeamId, double> capacities,
        int draws
    )
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(draws);
        var byNumber = items.Select((item, index) => (item.Place.Number, index)).ToDictionary();
        var fits = new int[items.Count];
        var order = new RankInput[items.Count];
        for (var n = 0; n < draws; n++)
        {
            for (var i = 0; i < order.Length; i++)
            {
                order[i] = items[i].Scores is { } scores ? items[i].Place.At(scores.Keys[n]) : items[i].Place;
            }

            Ranking.Sort(order);
            var left = new CapacityFill(capacities);
            foreach (var place in order)
            {
                var index = byNumber[place.Number];
                var item = items[index];
                fits[index] += left.Take(item.Team, item.Efforts.Length > 0 ? item.Efforts[n] : null) ? 1 : 0;
            }
        }

        return byNumber.ToDictionary(pair => pair.Key, pair => OrderChance.Of(fits[pair.Value], draws));
    }
}
