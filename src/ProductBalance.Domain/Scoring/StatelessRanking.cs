using ProductBalance.Domain.Estimates;

namespace ProductBalance.Domain.Scoring;

/// <summary>Scores and ranks items that are stored nowhere, as a what-if for spreadsheets.</summary>
public static class StatelessRanking
{
    /// <summary>The items in their order; ties keep the order in which they came, after effort.</summary>
    /// <exception cref="ArgumentException">An input is missing or cannot be scored.</exception>
    public static IReadOnlyList<StatelessRank> Of(IReadOnlyList<StatelessItem> items)
    {
        ArgumentNullException.ThrowIfNull(items);
        RankInput[] places = [.. items.Select(Place)];
        Ranking.Sort(places);
        ScoreDraws[] draws = [.. places.Select(place => DrawsOf(items[place.Number]))];
        return
        [
            .. places.Select(
                (place, i) =>
                    new StatelessRank(
                        items[place.Number].Id,
                        i + 1,
                        place.Score,
                        i + 1 < draws.Length ? draws[i].ChanceAbove(draws[i + 1], winsTies: true) : null
                    )
            ),
        ];
    }

    /// <summary>The draws of an item that is stored nowhere.</summary>
    public static ScoreDraws DrawsOf(StatelessItem item)
    {
        ArgumentNullException.ThrowIfNull(item);
        return ScoreDraws.Of(item.Model, item.Inputs, input => EstimateDraws.For($"{item.Id}/{input.Name}"));
    }

    private static RankInput Place(StatelessItem item, int index)
    {
        var means = item.Model.Means(item.Inputs);
        var effort = item.Model.Inputs.Zip(means).Where(input => input.First.IsDivisor).Sum(input => input.Second);
        return new(index, item.Model.Explain(item.Inputs).Score, item.Model.Worth(means), effort);
    }
}
