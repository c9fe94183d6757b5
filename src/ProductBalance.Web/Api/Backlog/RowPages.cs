using System.Globalization;
using ProductBalance.Data.Scoring;

namespace ProductBalance.Web.Api.Backlog;

/// <summary>Lists of items: filtered, in an order, page by page.</summary>
public static class RowPages
{
    /// <summary>What the descriptions of these lists say of their parameters.</summary>
    public const string Usage =
        " `filter` takes `kind:`, `status:`, `team:`, `area:` and words to look for, as in `kind:tech team:\"Web shop\" export`; "
        + "`sort` one of `number`, `title`, `status`, `score`, `value` (a month), `effort` and `rank`, `-score` from the highest.";

    private static readonly Dictionary<string, Func<BacklogRow, IComparable?>> Keys = new()
    {
        ["rank"] = row =>
            row.IsInLane ? 0
            : row.Rank > 0 ? row.Rank
            : null,
        ["number"] = row => row.Number,
        ["title"] = row => row.Content.Title,
        ["status"] = row => row.Status,
        ["score"] = row => row.Score?.Score,
        ["value"] = row => row.Score?.ValueAMonth,
        ["effort"] = row => row.EffortDays,
    };

    public static PagedAnswer<TAnswer> Of<TAnswer>(
        IReadOnlyList<BacklogRow> rows,
        ListQuery query,
        Func<BacklogRow, TAnswer> answerOf
    )
    {
        var filter = RowFilter.Read(query.Filter);
        var matching = filter.IsEmpty ? rows : [.. rows.Where(filter.Matches)];
        return Paging.Page(
            SortText.Order(matching, query.Sort, Keys),
            query,
            row => row.Number.ToString(CultureInfo.InvariantCulture),
            answerOf
        );
    }
}
