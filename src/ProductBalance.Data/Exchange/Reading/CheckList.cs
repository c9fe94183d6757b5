using System.Text.RegularExpressions;

namespace ProductBalance.Data.Exchange.Reading;

/// <summary>
/// Opens a list in Markdown, as plans are written in documents: each bullet is an item, its boxes tell whether it is
/// done, its tags in square brackets are labels, and the headings above it say what it is a part of.
/// </summary>
internal static partial class CheckList
{
    private static readonly string[] Header = ["Title", "Status", "Priority", "Labels", "Description"];

    /// <summary>Whether most lines that are neither blank nor headings are bullets.</summary>
    public static bool Is(string sample)
    {
        var lines = sample.Split('\n').Where(line => !string.IsNullOrWhiteSpace(line)).ToList();
        var headings = lines.Count(line => Heading().IsMatch(line));
        var bullets = lines.Count(line => Bullet().IsMatch(line));
        return bullets > 0 && bullets * 2 > lines.Count - headings;
    }

    public static TableFile? Open(Func<Stream> open, TextEncoding encoding, ImportLimits limits, out string? refusal) =>
        ListedTable.Of(
            new TableRow(0, Header),
            () => Rows(open, encoding, limits),
            limits,
            $"Read as {encoding.Name}, a list in Markdown: each bullet is an item.",
            out refusal
        );

    private static IEnumerable<TableRow> Rows(Func<Stream> open, TextEncoding encoding, ImportLimits limits)
    {
        using var reader = new StreamReader(open(), encoding.Encoding);
        var headings = new List<(int Level, string Text)>();
        for (var line = 1; reader.ReadLine() is { } text; line++)
        {
            if (Heading().Match(text) is { Success: true } heading)
            {
                var level = heading.Groups["level"].Length;
                headings.RemoveAll(above => above.Level >= level);
                headings.Add((level, heading.Groups["text"].Value.Trim()));
            }
            else if (Bullet().Match(text) is { Success: true } bullet)
            {
                yield return ListedTable.Row(line, Cells(bullet, headings.Select(above => above.Text)), limits);
            }
        }
    }

    private static string[] Cells(Match bullet, IEnumerable<string> headings)
    {
        var text = bullet.Groups["text"].Value;
        var tags = Tag().Matches(text).Select(tag => tag.Groups[1].Value).ToLookup(tag => Urgency().IsMatch(tag));
        var isDone = bullet.Groups["box"].Value is "x" or "X";
        return
        [
            Tag().Replace(text, "").Trim(),
            !bullet.Groups["box"].Success ? ""
            : isDone ? "Done"
            : "Open",
            tags[true].FirstOrDefault() ?? "",
            string.Join(", ", tags[false]),
            string.Join(" / ", headings),
        ];
    }

    [GeneratedRegex(@"^(?<level>#{1,6})\s+(?<text>.*)$")]
    private static partial Regex Heading();

    [GeneratedRegex(@"^\s*(?:[-*+]|\d{1,4}[.)])\s+(?:\[(?<box>[ xX])\]\s+)?(?<text>\S.*)$")]
    private static partial Regex Bullet();

    // A link is no tag: [text](address).
    [GeneratedRegex(@"\s*\[([^\[\]]{1,40})\](?!\()")]
    private static partial Regex Tag();

    [GeneratedRegex(@"^P\d$")]
    private static partial Regex Urgency();
}
