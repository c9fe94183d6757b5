using ProductBalance.Data.Scoring;

namespace ProductBalance.Web.Features.Backlog.List;

/// <summary>Makes the lines of the list from a snapshot and a filter.</summary>
public static class BacklogLines
{
    public static IReadOnlyList<BacklogLine> Of(BacklogSnapshot snapshot, BacklogFilter filter) =>
        filter.Sort == BacklogSort.Rank
            ? InRankOrder(snapshot, filter)
            : [.. Sorted(snapshot.Ranked.Where(filter.Matches), filter.Sort).Select(row => new BacklogLine.Item(row))];

    private static List<BacklogLine> InRankOrder(BacklogSnapshot snapshot, BacklogFilter filter)
    {
        List<BacklogLine> lines = [];
        var hasNoValueLine = false;
        for (var i = 0; i < snapshot.Ranked.Count; i++)
        {
            var row = snapshot.Ranked[i];
            if (!hasNoValueLine && row is { IsInLane: false, Held: null, Score.ExpectedValue: <= 0 })
            {
                hasNoValueLine = true;
                lines.Add(new BacklogLine.NoValue());
            }

            if (filter.Matches(row))
            {
                lines.Add(new BacklogLine.Item(row));
            }

            if (i + 1 == snapshot.CutIndex)
            {
                lines.Add(new BacklogLine.Cut(snapshot.PlannedDays, snapshot.Capacity));
            }
        }

        return lines;
    }

    private static IEnumerable<BacklogRow> Sorted(IEnumerable<BacklogRow> rows, BacklogSort sort) =>
        sort switch
        {
            BacklogSort.Title => rows.OrderBy(row => row.Content.Title, StringComparer.CurrentCultureIgnoreCase),
            BacklogSort.Value => rows.OrderByDescending(row => row.Score?.ValueAMonth ?? double.MinValue),
            BacklogSort.Effort => rows.OrderBy(row => row.EffortDays ?? double.MaxValue),
            BacklogSort.Status => rows.OrderBy(row => row.Status),
            _ => rows,
        };
}
