using System.Globalization;
using MiniExcelLibs;
using MiniExcelLibs.OpenXml;

namespace ProductBalance.Data.Exchange.Writing;

/// <summary>Writes an Excel workbook: the backlog with numbers as numbers, how each score came about, and what it is.</summary>
internal static class WorkbookExport
{
    private const int LongestCell = 32_767; // Excel's own limit

    public static async Task WriteAsync(BacklogExport export, Stream stream, CancellationToken cancellationToken)
    {
        var sheets = new Dictionary<string, object>
        {
            ["Backlog"] = Backlog(export),
            ["Scores"] = Scores(export),
            ["About"] = About(export),
        };
        var configuration = new OpenXmlConfiguration { AutoFilter = true, FreezeRowCount = 1 };
        using var workbook = new MemoryStream(); // a workbook is written with seeking, which answers to browsers lack
        await workbook.SaveAsAsync(sheets, configuration: configuration, cancellationToken: cancellationToken);
        workbook.Position = 0;
        await workbook.CopyToAsync(stream, cancellationToken);
    }

    private static IEnumerable<Dictionary<string, object?>> Backlog(BacklogExport export)
    {
        var columns = ExportColumns.Of(export);
        return export.Rows.Select(row =>
            columns.ToDictionary(column => column.Header, column => Cell(column.Cell(row)))
        );
    }

    // The steps of each score in their order: what begins it, multiplies it, divides it or adds to it.
    private static IEnumerable<Dictionary<string, object?>> Scores(BacklogExport export) =>
        from row in export.Rows
        from term in row.Row.Score?.Explanation.Terms ?? []
        select new Dictionary<string, object?>
        {
            ["Key"] = export.Product.KeyOf(row.Item.Number),
            ["Title"] = row.Item.Title,
            ["Step"] = term.Step.ToString(),
            ["Term"] = term.Name,
            ["Value"] = term.Value,
            ["Unit"] = term.Unit,
            ["Source"] = Cell(term.Source),
            ["Author"] = term.Author,
            ["Day"] = term.Day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        };

    private static IEnumerable<Dictionary<string, object?>> About(BacklogExport export) =>
        new (string Name, string Text)[]
        {
            ("Product", export.Product.Settings.Name),
            (
                "Score",
                $"Each score is in {export.ScoreUnit}; the sheet “Scores” has its terms in the order of the arithmetic."
            ),
            (
                "Effort",
                "Person-days: the likely value, and the ends of the range in which 90 of 100 such estimates should lie."
            ),
            (
                "Coming back",
                "Import this workbook again to bring changes of title, team, areas, labels, effort and inputs back."
            ),
        }.Select(line => new Dictionary<string, object?> { ["About"] = line.Name, ["Meaning"] = line.Text });

    private static object? Cell(object? cell) =>
        cell is string { Length: > LongestCell } text ? Reading.TextCut.To(text, LongestCell) : cell;
}
