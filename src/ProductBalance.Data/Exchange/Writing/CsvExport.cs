using System.Text;

namespace ProductBalance.Data.Exchange.Writing;

/// <summary>Writes a table of comma-separated values (RFC 4180), with no cell that a spreadsheet would evaluate.</summary>
internal static class CsvExport
{
    public static async Task WriteAsync(BacklogExport export, Stream stream, CancellationToken cancellationToken)
    {
        // Spreadsheets take a file for UTF-8 by its mark.
        await using var writer = new StreamWriter(stream, new UTF8Encoding(true), leaveOpen: true);
        var columns = ExportColumns.Of(export);
        await CsvLine.WriteAsync(writer, columns.Select(column => (object?)column.Header), cancellationToken);
        foreach (var row in export.Rows)
        {
            await CsvLine.WriteAsync(writer, columns.Select(column => column.Cell(row)), cancellationToken);
        }
    }
}
