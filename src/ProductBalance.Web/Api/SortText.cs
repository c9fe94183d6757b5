using FluentValidation;
using FluentValidation.Results;

namespace ProductBalance.Web.Api;

/// <summary>By what a list is ordered: a word of the list's own, with a minus before it the other way round.</summary>
public static class SortText
{
    /// <summary>The rows in the order that was asked for; equal ones stay as they stand.</summary>
    /// <exception cref="ValidationException">The list cannot be ordered by this.</exception>
    public static IReadOnlyList<TRow> Order<TRow>(
        IReadOnlyList<TRow> rows,
        string? sort,
        IReadOnlyDictionary<string, Func<TRow, IComparable?>> keys
    )
    {
        if (string.IsNullOrEmpty(sort))
        {
            return rows;
        }

        var isTurned = sort.StartsWith('-');
        if (!keys.TryGetValue(isTurned ? sort[1..] : sort, out var keyOf))
        {
            var words = string.Join(", ", keys.Keys);
            throw new ValidationException([
                new ValidationFailure("sort", $"Send one of {words}; a minus before it turns it round."),
            ]);
        }

        // What has no figure comes last, whichever way.
        var known = rows.OrderBy(row => keyOf(row) is null);
        return [.. isTurned ? known.ThenByDescending(keyOf) : known.ThenBy(keyOf)];
    }
}
