using ProductBalance.Data.Scoring;

namespace ProductBalance.Web.Features.Backlog.List;

/// <summary>Makes the lines of the list from a snapshot and a filter.</summary>
public static class BacklogLines
{
    public static IReadOnlyList<BacklogLine> Of(BacklogSnapshot snapshot, BacklogFilter filter) =>
        filter.Sort == BacklogSort.Rank
            ? Bracketed(InRankOrder(snapshot, filter), snapshot.Brackets)
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
                lines.Add(
                    new BacklogLine.Cut(
                        snapshot.Period.Sprint?.Title ?? "a sprint",
                        snapshot.PlannedDays,
                        snapshot.Capacity
                    )
                );
            }
        }

        return lines;
    }

    // A line that parts two items of one bracket stands in it too.
    private static List<BacklogLine> Bracketed(List<BacklogLine> lines, IReadOnlyDictionary<int, RankBracket> brackets)
    {
        var held = lines.ConvertAll(line =>
            line is BacklogLine.Item { Row.Number: var number } ? brackets.GetValueOrDefault(number) : null
        );
        for (var i = 1; i < lines.Count - 1; i++)
        {
            held[i] ??= lines[i] is not BacklogLine.Item && held[i - 1] == held[i + 1] ? held[i - 1] : null;
        }

        for (var i = 0; i < lines.Count; i++)
        {
            var (opens, closes) = (i == 0 || held[i - 1] != held[i], i + 1 == lines.Count || held[i + 1] != held[i]);
            if (held[i] is { } bracket && !(opens && closes))
            {
                lines[i] = lines[i] with { Bracket = new(bracket, opens, closes) };
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
