using System.Globalization;
using ProductBalance.Data.Exchange.Conversion;
using ProductBalance.Data.Exchange.Reading;
using ProductBalance.Domain.Backlog;

namespace ProductBalance.Data.Exchange.Storing;

/// <summary>
/// The description of an imported item: the text that came with it, and below it what the other tool knew and an item
/// here has no field for, so that nothing of a mapped column is lost.
/// </summary>
internal static class ImportedDescription
{
    /// <summary>Null where the row says nothing of the kind.</summary>
    public static string? Of(ImportedRow row)
    {
        if (row.Own is not null)
        {
            return row.Description; // our own table has a column for each fact
        }

        var text = string.Join("\n\n", Parts(row).Where(part => !string.IsNullOrWhiteSpace(part)));
        return text.Length == 0 ? null : TextCut.To(text, ItemContent.DescriptionMaxLength);
    }

    private static IEnumerable<string?> Parts(ImportedRow row) =>
        [row.Description, row.Link, string.Join(" · ", Facts(row)), .. row.Comments.Select(Quoted)];

    private static IEnumerable<string> Facts(ImportedRow row)
    {
        (string Name, string? Value)[] facts =
        [
            ("Status", row.StatusWord),
            ("Requester", row.Requester),
            ("Sprint", row.Sprint),
            ("Story points", row.StoryPoints?.ToString(CultureInfo.InvariantCulture)),
            ("Part of", row.ParentKey),
            ("Created", Day(row.Created)),
            ("Due", Day(row.Due)),
            ("Closed", Day(row.Closed)),
        ];
        return facts.Where(fact => fact.Value is not null).Select(fact => $"{fact.Name}: {fact.Value}");
    }

    private static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Quoted(string comment) => $"> {comment.ReplaceLineEndings("\n> ")}";
}
