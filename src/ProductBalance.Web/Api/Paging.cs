using FluentValidation.Results;
using ProductBalance.Data;
using ProductBalance.Domain;

namespace ProductBalance.Web.Api;

/// <summary>Cuts a list into pages; a page begins after the one whose key the page before ended with.</summary>
public static class Paging
{
    public const int UsualSize = 100;

    public const int LargestSize = 1_000;

    public static PagedAnswer<TAnswer> Page<TRow, TAnswer>(
        IReadOnlyList<TRow> rows,
        ListQuery query,
        Func<TRow, string> keyOf,
        Func<TRow, TAnswer> answerOf
    )
    {
        var start = StartOf(rows, query, keyOf);
        var count = Math.Min(query.Size ?? UsualSize, rows.Count - start);
        TAnswer[] page = [.. rows.Skip(start).Take(count).Select(answerOf)];
        var isLast = start + count >= rows.Count;
        return new PagedAnswer<TAnswer>(page, isLast ? null : keyOf(rows[start + count - 1]));
    }

    /// <summary>How many entries a page has.</summary>
    /// <exception cref="FluentValidation.ValidationException">So many there are on none.</exception>
    public static int SizeOf(ListQuery query)
    {
        Problems.ThrowIfAny(Array.Empty<ValidationFailure>(), SizeProblems(query));
        return query.Size ?? UsualSize;
    }

    private static FieldProblem[] SizeProblems(ListQuery query) =>
        query.Size is < 1 or > LargestSize ? [new("size", $"A page has 1 to {LargestSize:N0} entries.")] : [];

    private static int StartOf<TRow>(IReadOnlyList<TRow> rows, ListQuery query, Func<TRow, string> keyOf)
    {
        List<FieldProblem> problems = [.. SizeProblems(query)];
        var start = query.After is null ? 0 : rows.TakeWhile(row => keyOf(row) != query.After).Count() + 1;
        if (start > rows.Count)
        {
            problems.Add(
                new("after", $"{query.After} does not stand in this list any more. Start again without after.")
            );
        }

        Problems.ThrowIfAny(Array.Empty<ValidationFailure>(), problems);
        return start;
    }
}
