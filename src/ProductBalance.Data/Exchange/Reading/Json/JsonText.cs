using System.Text.Json;

namespace ProductBalance.Data.Exchange.Reading.Json;

/// <summary>Opens JSON that holds a list of items, as the first of the known shapes that fits.</summary>
internal static class JsonText
{
    private static readonly Func<JsonElement, JsonListing?>[] Shapes =
    [
        OwnBacklog.Of,
        JiraIssues.Of,
        TrelloBoard.Of,
        GitHubIssues.Of,
        PlainObjects.Of,
    ];

    /// <summary>What a file may begin with.</summary>
    public static ReadOnlySpan<byte> Mark => [0xEF, 0xBB, 0xBF];

    /// <summary>Whether a file that begins like this is JSON: an object with a name in it, or a list of objects.</summary>
    public static bool Is(ReadOnlySpan<byte> head)
    {
        var text = Trimmed(head.StartsWith(Mark) ? head[Mark.Length..] : head);
        return text switch
        {
            [(byte)'{', .. var rest] => Trimmed(rest) is [(byte)'"' or (byte)'}', ..],
            [(byte)'[', .. var rest] => Trimmed(rest) is [(byte)'{' or (byte)']', ..],
            _ => false,
        };
    }

    private static ReadOnlySpan<byte> Trimmed(ReadOnlySpan<byte> text) => text.TrimStart(" \t\r\n"u8);

    public static TableFile? Open(Func<Stream> open, ImportLimits limits, out string? refusal)
    {
        try
        {
            return Table(new JsonSketch(open), limits, out refusal);
        }
        catch (JsonException exception)
        {
            refusal =
                $"This JSON cannot be read; it breaks off in line {exception.LineNumber + 1}. Export it again, or correct it there.";
            return null;
        }
        catch (InvalidOperationException)
        {
            // Escapes are looked at only as a text is read, and half of a pair is no letter.
            refusal =
                "This JSON cannot be read: a text in it holds half a character, such as \\ud800. Export it again.";
            return null;
        }
    }

    private static JsonListing? Recognised(JsonElement root) =>
        Shapes.Select(shape => shape(root)).FirstOrDefault(listing => listing is not null);

    private static TableFile? Table(JsonSketch sketch, ImportLimits limits, out string? refusal)
    {
        if (Recognised(sketch.Root()) is { } listing)
        {
            return ListedTable.Of(
                listing.Header,
                () => listing.Rows(sketch.Elements(listing.List), limits),
                limits,
                listing.Note,
                out refusal
            );
        }

        refusal =
            "This JSON holds no list of items that can be read. Exports of ProductBalance, Jira, Trello and GitHub are "
            + "known, and lists of plain objects such as [{\"title\": \"…\"}].";
        return null;
    }
}
