namespace ProductBalance.Domain.Scoring.Comparison;

/// <summary>
/// What moved the items of a list between two days. One cause after the other is let in, in the order model, time, gone,
/// new, others' inputs, own inputs, and each is charged with the places that it moves an item: so the parts add up
/// exactly. Another order would share out differently where causes work together; this one leaves to an item's own
/// inputs what nothing else explains.
/// </summary>
public static class MoveAttribution
{
    /// <summary>The reasons of each item that stands in both lists, in the order of the second list.</summary>
    /// <param name="before">The ranked items of the first day, outside the lights-on lane.</param>
    /// <param name="then">The settings and the first day.</param>
    /// <param name="after">The ranked items of the second day, outside the lights-on lane.</param>
    /// <param name="now">The settings and the second day.</param>
    public static IReadOnlyList<MoveReasons> Of(
        IReadOnlyList<ListedItem> before,
        ScoringContext then,
        IReadOnlyList<ListedItem> after,
        ScoringContext now
    )
    {
        var otherModel = now with { Today = then.Today, Horizon = then.Horizon };
        var (old, kept) = (Numbers(before), Numbers(after));
        ListedItem[] stayed = [.. before.Where(item => kept.Contains(item.Number))];
        ListedItem[] arrived = [.. after.Where(item => !old.Contains(item.Number))];

        var first = new RankedPlaces(before, then);
        var modelled = new RankedPlaces(before, otherModel);
        var aged = new RankedPlaces(before, now);
        var left = new RankedPlaces(stayed, now);
        var joined = new RankedPlaces([.. stayed, .. arrived], now);
        var last = new RankedPlaces(after, now);
        return
        [
            .. from number in last.Numbers
            where old.Contains(number)
            let unchanged = last.RankWith(aged.PlaceOf(number))
            select new MoveReasons(
                new(number, first.RankOf(number), last.RankOf(number)),
                Model: first.RankOf(number) - modelled.RankOf(number),
                Time: modelled.RankOf(number) - aged.RankOf(number),
                Gone: aged.RankOf(number) - left.RankOf(number),
                New: left.RankOf(number) - joined.RankOf(number),
                Others: joined.RankOf(number) - unchanged,
                Own: unchanged - last.RankOf(number)
            ),
        ];
    }

    private static HashSet<int> Numbers(IEnumerable<ListedItem> items) => [.. items.Select(item => item.Number)];
}
