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
        StatelessItem[] ranked = [.. places.Select(place => items[place.Number])];
        return [.. places.Zip(ranked, ChancesToNext(ranked)).Select(RankOf)];
    }

    private static StatelessRank RankOf((RankInput Place, StatelessItem Item, OrderChance? ToNext) item, int index) =>
        new(item.Item.Id, index + 1, item.Place.Score, item.ToNext);

    // Two items are drawn at a time: the draws of a long list would fill the memory.
    private static IEnumerable<OrderChance?> ChancesToNext(StatelessItem[] ranked)
    {
        ScoreDraws? draws = null;
        foreach (var (item, next) in ranked.Zip(ranked.Skip(1)))
        {
            if (!item.Inputs.HasRange && !next.Inputs.HasRange)
            {
                draws = null;
                yield return OrderChance.Of(1, 1);
                continue;
            }

            var nextDraws = DrawsOf(next);
            yield return (draws ?? DrawsOf(item)).ChanceAbove(nextDraws, winsTies: true);
            draws = nextDraws;
        }

        yield return null;
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
