namespace ProductBalance.Data.Exchange.Writing;

/// <summary>One line of a CSV file: texts are quoted and guarded against formulas, numbers stand as they are.</summary>
internal static class CsvLine
{
    public static Task WriteAsync(TextWriter writer, IEnumerable<object?> cells, CancellationToken cancellationToken) =>
        writer.WriteAsync((string.Join(',', cells.Select(Cell)) + "\r\n").AsMemory(), cancellationToken);

    private static string Cell(object? cell) =>
        cell is string text
            ? $"\"{FormulaGuard.Protect(text).Replace("\"", "\"\"", StringComparison.Ordinal)}\""
            : ExportColumns.Text(cell);
}
