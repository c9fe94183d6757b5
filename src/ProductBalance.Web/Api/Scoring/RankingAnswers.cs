using ProductBalance.Data.Scoring;
using ProductBalance.Data.Scoring.Past;
using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Scoring;
using ProductBalance.Web.Features.Backlog.Moves;

namespace ProductBalance.Web.Api.Scoring;

/// <summary>What the API tells of places in the ranking.</summary>
public static class RankingAnswers
{
    public static int? RankOf(BacklogRow? row) => row is { Rank: > 0 } ? row.Rank : null;

    public static Lane? LaneOf(BacklogRow? row) =>
        row is null ? null
        : row.IsInLane ? Lane.LightsOn
        : row.Rank > 0 ? Lane.Ranked
        : null;

    public static RankingRowAnswer Row(BacklogRow row, BacklogSnapshot backlog)
    {
        var figures = backlog.FiguresOf(row);
        var spread = row.IsInLane ? backlog.SpreadOf(row)?.Score.Spread : figures?.Score?.Spread;
        return new()
        {
            Number = row.Number,
            Key = backlog.Product.KeyOf(row.Number),
            Kind = row.Content.Kind,
            Title = row.Content.Title,
            Status = row.Status,
            Team = row.TeamName,
            Rank = RankOf(row),
            Lane = row.IsInLane ? Lane.LightsOn : Lane.Ranked,
            Score = row.Score?.Score,
            P5 = spread?.P5,
            P50 = spread?.P50,
            P95 = spread?.P95,
            AboveCutLine = figures?.AboveCutLine.Probability,
            SeparatedFromNext = backlog.ChanceAboveNext(row)?.Probability,
            Override = OverrideOf(row),
            Terms = TermsOf(row, backlog.Context),
        };
    }

    public static WhyAnswer Why(
        BacklogRow row,
        BacklogSnapshot backlog,
        IReadOnlyList<NeighbourSwaps> neighbours,
        ItemChain? chain,
        IReadOnlyList<PastPlace> past
    )
    {
        var (above, below) = (backlog.Neighbour(row, -1), backlog.Neighbour(row, 1));
        return new()
        {
            Score = row.Score?.Score,
            Unit = backlog.Context.InCurrency(row.Score?.Explanation.Unit ?? backlog.Context.Model.Unit),
            Rank = RankOf(row),
            Sentence = SentenceOf(row),
            Terms = TermsOf(row, backlog.Context),
            Notes = row.Score?.Notes ?? [],
            Chain = chain is null ? null : new(chain.Total.Score, [.. chain.Before.Select(before => before.Number)]),
            Neighbours = new(
                above is null ? null : new(above.Number, backlog.ChanceAboveNext(above)?.Probability),
                below is null ? null : new(below.Number, backlog.ChanceAboveNext(row)?.Probability)
            ),
            Swaps =
            [
                .. from neighbour in neighbours
                from swap in neighbour.Swaps
                where swap.Needed is not null
                select new SwapAnswer(
                    neighbour.Neighbour.Number,
                    swap.Name,
                    swap.Current.Likely,
                    swap.Needed!.Likely // asked for above
                ),
            ],
            History =
            [
                .. past.Zip(
                    MoveWords.Of(past, backlog.Teams),
                    (place, words) => new PlaceAnswer(place.Day, place.Rank > 0 ? place.Rank : null, place.Score, words)
                ),
            ],
        };
    }

    private static OverrideAnswer? OverrideOf(BacklogRow row) =>
        row.Held is { Override: var made } held
            ? new()
            {
                Above = held.AnchorNumber,
                AboveLeft = held.AnchorLeft,
                ScoreRank = row.ScoreRank,
                Reason = made.Reason,
                Author = made.AuthorName,
                From = made.MadeAt,
                Until = made.LastDay,
            }
            : null;

    private static IReadOnlyList<TermAnswer> TermsOf(BacklogRow row, ScoringContext context) =>
        row.Score is { } score
            ?
            [
                .. score.Explanation.Terms.Select(term =>
                    TermAnswer.Of(term with { Unit = context.InCurrency(term.Unit) })
                ),
            ]
            : [];

    private static string SentenceOf(BacklogRow row) =>
        row switch
        {
            { IsInLane: true, Threat: { } threat } =>
                $"It stands in the lights-on lane, above all scores: its threat bites on {threat.LaneDay:yyyy-MM-dd}.",
            { Score: { } score } => score.Explanation.Sentence,
            { Status: ItemStatus.Dropped } => "It was dropped, so it has no score.",
            _ => $"It has no score yet: {row.MissingCount} parts of its estimate are missing.",
        };
}
