using FluentValidation.Results;
using ProductBalance.Data;
using ProductBalance.Data.Scoring;
using ProductBalance.Domain;

namespace ProductBalance.Web.Api;

/// <summary>Cuts a list of backlog rows into pages; a page begins after the item whose number the one before ended with.</summary>
public static class Paging
{
    public const int UsualSize = 100;

    public const int LargestSize = 1_000;

    public static PagedAnswer<T> Page<T>(
        IReadOnlyList<BacklogRow> rows,
        int? size,
        int? after,
        Func<BacklogRow, T> answerOf
    )
    {
        var start = StartOf(rows, size, after);
        var count = Math.Min(size ?? UsualSize, rows.Count - start);
        T[] page = [.. rows.Skip(start).Take(count).Select(answerOf)];
        var isLast = start + count >= rows.Count;
        return new PagedAnswer<T>(page, isLast ? null : $"{rows[start + count - 1].Number}");
    }

    private static int StartOf(IReadOnlyList<BacklogRow> rows, int? size, int? after)
    {
        List<FieldProblem> problems = [];
        if (size is < 1 or > LargestSize)
        {
            problems.Add(new("size", $"A page has 1 to {LargestSize:N0} items."));
        }

        var start = after is null ? 0 : rows.TakeWhile(row => row.Number != after).Count() + 1;
        if (start > rows.Count)
        {
            problems.Add(
                new("after", $"Item {after} does not stand in this list any more. Start again without after.")
            );
        }

        Problems.ThrowIfAny(Array.Empty<ValidationFailure>(), problems);
        return start;
    }
}
