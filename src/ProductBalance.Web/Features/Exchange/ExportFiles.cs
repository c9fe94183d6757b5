using System.Globalization;
using ProductBalance.Data.Exchange.Writing;

namespace ProductBalance.Web.Features.Exchange;

/// <summary>The forms of an export as addresses, commands and browsers call them.</summary>
public static class ExportFiles
{
    private static readonly Dictionary<string, (ExportFormat Format, string MediaType, string Words)> Known = new()
    {
        ["xlsx"] = (
            ExportFormat.Xlsx,
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            "Excel workbook, with the scores explained"
        ),
        ["csv"] = (ExportFormat.Csv, "text/csv; charset=utf-8", "CSV for any spreadsheet"),
        ["json"] = (ExportFormat.Json, "application/json", "JSON, complete, to be imported again"),
        ["md"] = (ExportFormat.Markdown, "text/markdown; charset=utf-8", "Markdown table for documents"),
    };

    /// <summary>The endings of files, with what they are in words.</summary>
    public static IEnumerable<(string Ending, string Words)> All =>
        Known.Select(entry => (entry.Key, entry.Value.Words));

    public static bool TryFind(string ending, out ExportFormat format, out string mediaType)
    {
        var isKnown = Known.TryGetValue(ending, out var found);
        (format, mediaType) = (found.Format, found.MediaType);
        return isKnown;
    }

    public static string NameOf(string slug, string ending, DateOnly today) =>
        string.Create(CultureInfo.InvariantCulture, $"{slug}-backlog-{today:yyyy-MM-dd}.{ending}");
}
