using System.Text;
using System.Text.RegularExpressions;

namespace ProductBalance.Data.Exchange.Writing;

/// <summary>Writes a short table for documents and tickets: what stands where, and why.</summary>
internal static partial class MarkdownExport
{
    private static readonly string[] Columns =
    [
        "Rank",
        "Key",
        "Kind",
        "Title",
        "Status",
        "Team",
        "Effort (person-days)",
        "Score",
        "Impact text",
    ];

    public static async Task WriteAsync(BacklogExport export, Stream stream, CancellationToken cancellationToken)
    {
        await using var writer = new StreamWriter(stream, new UTF8Encoding(false), leaveOpen: true);
        var columns = ExportColumns.Of(export).Where(column => Columns.Contains(column.Header)).ToList();
        await WriteAsync(writer, columns.Select(column => (object?)column.Header), cancellationToken);
        await writer.WriteAsync($"|{string.Concat(columns.Select(_ => " --- |"))}\n".AsMemory(), cancellationToken);
        foreach (var row in export.Rows)
        {
            await WriteAsync(writer, columns.Select(column => column.Cell(row)), cancellationToken);
        }
    }

    private static Task WriteAsync(
        TextWriter writer,
        IEnumerable<object?> cells,
        CancellationToken cancellationToken
    ) => writer.WriteAsync($"| {string.Join(" | ", cells.Select(Cell))} |\n".AsMemory(), cancellationToken);

    private static string Cell(object? cell) =>
        cell switch
        {
            double number => number.ToString("0.##", System.Globalization.CultureInfo.InvariantCulture),
            string text => Marks().Replace(text.ReplaceLineEndings(" "), @"\$0"),
            _ => ExportColumns.Text(cell),
        };

    // What Markdown would read as more than text.
    [GeneratedRegex(@"[\\`*_{}\[\]<>#|~!]")]
    private static partial Regex Marks();
}
