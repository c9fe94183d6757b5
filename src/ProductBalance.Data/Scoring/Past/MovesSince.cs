using ProductBalance.Domain.Scoring.Comparison;

namespace ProductBalance.Data.Scoring.Past;

/// <summary>What moved the items of a backlog since a ranking that was kept.</summary>
internal static class MovesSince
{
    /// <summary>
    /// The reasons of each item that is ranked in both, with the ranks that people saw. What an import took away again has
    /// no content any more, so that the places it held are counted here; where the ranks still differ from those that the
    /// scores give, an override holds.
    /// </summary>
    public static IReadOnlyList<MoveReasons> Of(KeptRanking kept, PastContents contents, BacklogSnapshot backlog)
    {
        var ranks = kept.Places.Where(place => place.Rank > 0).ToDictionary(place => place.Number, place => place.Rank);
        var vanished = ranks.Where(seen => backlog.Find(seen.Key) is null).Select(seen => seen.Value).Order().ToArray();
        var before = ranks.Keys.Select(backlog.Find).OfType<BacklogRow>().Select(contents.Of);
        var after = backlog.Ranked.Where(row => !row.IsInLane).Select(row => new ListedItem(row.Number, row.Content));
        var then = ScoringContexts.Of(
            kept.Settings,
            kept.Rates.ToDictionary(rate => rate.Team, rate => rate.DayRate),
            kept.Day
        );
        return
        [
            .. from reasons in MoveAttribution.Of([.. before], then, [.. after], backlog.Context)
            let number = reasons.Move.Number
            let rank = ranks[number]
            let gone = ~Array.BinarySearch(vanished, rank) // its own rank is not among them
            select reasons.Seen(rank, backlog.Find(number)!.Rank, gone), // it is ranked
        ];
    }
}
