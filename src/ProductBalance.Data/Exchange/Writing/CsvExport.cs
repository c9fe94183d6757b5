using System.Text;

namespace ProductBalance.Data.Exchange.Writing;

/// <summary>Writes a table of comma-separated values (RFC 4180), with no cell that a spreadsheet would evaluate.</summary>
internal static class CsvExport
{
    public static async Task WriteAsync(BacklogExport export, Stream stream, CancellationToken cancellationToken)
    {
        await using var writer = new StreamWriter(stream, new UTF8Encoding(false), leaveOpen: true);
        var columns = ExportColumns.Of(export);
        await writer.WriteAsync(CsvCell.Mark);
        await writer.WriteAsync(Line(columns.Select(column => column.Header)), cancellationToken);
        foreach (var row in export.Rows)
        {
            await writer.WriteAsync(Line(columns.Select(column => column.Cell(row))), cancellationToken);
        }
    }

    private static ReadOnlyMemory<char> Line(IEnumerable<object?> cells) => CsvCell.Line(cells.Select(Cell)).AsMemory();

    private static string Cell(object? cell) => cell is string text ? CsvCell.Of(text) : ExportColumns.Text(cell);
}
