using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Overrides;
using ProductBalance.Domain.Scoring;

namespace ProductBalance.Data.Scoring;

/// <summary>Applies overrides to rows in the order of their scores. The lights-on lane stays as it is.</summary>
internal sealed class ChosenRows(BacklogRow[] byScore, IReadOnlyCollection<BacklogRow> all, ScoringContext context)
{
    private readonly Dictionary<ItemId, BacklogRow> _rows = byScore.ToDictionary(row => row.Id);

    /// <summary>The rows at their chosen places, each with its rank.</summary>
    /// <param name="overrides">Those that have not ended, the oldest first; what does not hold today is left out.</param>
    public BacklogRow[] Under(IReadOnlyList<RankOverride> overrides)
    {
        List<RankOverride> holding = [.. overrides.Where(Holds)];
        var anchors = AnchorsOf(holding);
        var order = holding.Count == 0 ? byScore : InChosenOrder(holding, anchors);
        var held = holding.ToDictionary(made => made.ItemId, made => PlaceOf(made, anchors));
        var rank = 0;
        return [.. order.Select(row => At(row, row.IsInLane ? 0 : ++rank, held.GetValueOrDefault(row.Id)))];
    }

    private bool Holds(RankOverride made) =>
        made.HoldsOn(context.Today) && _rows.TryGetValue(made.ItemId, out var row) && !row.IsInLane;

    private Dictionary<ItemId, BacklogRow> AnchorsOf(List<RankOverride> holding)
    {
        var ids = holding.Select(made => made.AnchorId).ToHashSet();
        return holding.Count == 0 ? [] : all.Where(row => ids.Contains(row.Id)).ToDictionary(row => row.Id);
    }

    // What left the ranking goes on marking its place, so that nothing jumps when an anchor is released.
    private IEnumerable<BacklogRow> InChosenOrder(List<RankOverride> holding, Dictionary<ItemId, BacklogRow> anchors)
    {
        List<BacklogRow> places = [.. byScore.Where(row => !row.IsInLane)];
        foreach (var left in anchors.Values.Where(HasLeft).Select(Scored).OfType<BacklogRow>())
        {
            places.Insert(places.Count(row => IsAbove(row, left)), left);
        }

        var chosen = ChosenOrder.Of([.. places.Select(row => row.Id)], [.. holding.Select(made => made.Held)]);
        List<BacklogRow> rows =
        [
            .. chosen.Where(_rows.ContainsKey).Select(id => _rows[id]).Where(row => !row.IsInLane),
        ];
        var marked = places.Select(row => row.Id).ToHashSet();
        foreach (var made in holding.Where(made => !marked.Contains(made.AnchorId)))
        {
            var row = _rows[made.ItemId];
            rows.Remove(row);
            rows.Insert(Math.Clamp(made.Facts.ChosenRank - 1, 0, rows.Count), row);
        }

        return byScore.Where(row => row.IsInLane).Concat(rows);
    }

    private bool HasLeft(BacklogRow anchor) => !_rows.TryGetValue(anchor.Id, out var row) || row.IsInLane;

    // As it would stand in the ranking; null where it can have no score any more.
    private BacklogRow? Scored(BacklogRow anchor) =>
        anchor.Score is not null ? anchor with { Threat = null }
        : Readiness.Check(anchor.Content, context).Count == 0
            ? anchor with
            {
                Threat = null,
                Score = ItemScorer.Score(anchor.Content, context),
            }
        : null;

    private static bool IsAbove(BacklogRow row, BacklogRow other) =>
        Ranking.Order.Compare(RankedOrder.InputOf(row), RankedOrder.InputOf(other)) < 0;

    private HeldPlace PlaceOf(RankOverride made, Dictionary<ItemId, BacklogRow> anchors) =>
        anchors.TryGetValue(made.AnchorId, out var anchor)
            ? new(made, anchor.Number, HasLeft(anchor))
            : new(made, AnchorNumber: null, AnchorLeft: true);

    private static BacklogRow At(BacklogRow row, int rank, HeldPlace? held) =>
        row.Rank == rank && row.Held is null && held is null ? row : row with { Rank = rank, Held = held };
}
