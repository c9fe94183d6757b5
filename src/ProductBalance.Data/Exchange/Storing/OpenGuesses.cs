using Microsoft.EntityFrameworkCore;
using ProductBalance.Data.Activity;
using ProductBalance.Data.Backlog;
using ProductBalance.Data.Exchange.Conversion;
using ProductBalance.Data.Json;
using ProductBalance.Domain.Backlog;

namespace ProductBalance.Data.Exchange.Storing;

/// <summary>
/// What imports guessed of an item and nobody has changed or confirmed since. The history tells it: an import writes
/// down its guesses, and whoever looks at a field writes that field.
/// </summary>
internal static class OpenGuesses
{
    private const string Impact = "impact";

    /// <summary>The entry of the history that tells which of the fields were guessed; null where none was.</summary>
    public static FieldChange? Told(ItemId item, ImportedRow row, IEnumerable<string> written)
    {
        var fields = written.Select(Whole).Intersect(row.Guesses.Select(GuessWords.NameOf)).Order().ToList();
        return fields.Count == 0
            ? null
            : new FieldChange
            {
                ItemId = item,
                Field = ItemFields.Guessed,
                After = JsonColumn.Write(fields),
            };
    }

    /// <summary>Of the fields that can be guessed, those that a content has.</summary>
    public static IEnumerable<string> Filled(ItemContent content) =>
        [
            "kind",
            .. content.Areas.Count > 0 ? ["areas"] : (string[])[],
            .. content.Team is null ? (string[])[] : ["team"],
            .. content.Effort is null ? (string[])[] : ["effort"],
            .. content.Impact.Statement is null ? (string[])[] : [Impact],
        ];

    /// <summary>The fields of an item that are guesses still, by name.</summary>
    public static async Task<IReadOnlyList<string>> OfAsync(
        BalanceDbContext db,
        ItemId item,
        CancellationToken cancellationToken
    )
    {
        var changes = await db
            .FieldChanges.AsNoTracking()
            .Where(change => change.ItemId == item)
            .OrderBy(change => change.Sequence)
            .ThenBy(change => change.Field == ItemFields.Guessed) // an import writes a field and that it is a guess
            .Select(change => new { change.Field, Guessed = change.Field == ItemFields.Guessed ? change.After : null })
            .ToListAsync(cancellationToken);
        var open = new SortedSet<string>();
        foreach (var change in changes)
        {
            if (change.Guessed is { } fields)
            {
                open.UnionWith(JsonColumn.Read<string[]>(fields));
            }
            else
            {
                open.Remove(Whole(change.Field));
            }
        }

        return [.. open];
    }

    // The impact is written down by its parts, and guessed as a whole.
    private static string Whole(string field) =>
        field.StartsWith($"{Impact}.", StringComparison.Ordinal) ? Impact : field;
}
