using ProductBalance.Data.Exchange.Conversion;
using ProductBalance.Data.Exchange.Reading;

namespace ProductBalance.Data.Exchange;

/// <summary>
/// The rows of a file that became no items, as CSV: the original columns and behind them the reason, to be corrected and
/// imported again.
/// </summary>
public static class RefusedRows
{
    private const string ReasonColumn = "Why it was refused";

    /// <summary>Writes the header and each refused row.</summary>
    public static async Task WriteAsync(
        TableFile file,
        ImportPlan plan,
        ImportLimits limits,
        TextWriter writer,
        CancellationToken cancellationToken
    )
    {
        await writer.WriteAsync(CsvCell.Mark);
        await WriteLineAsync([.. file.Columns.Select(column => column.Name), ReasonColumn], writer, cancellationToken);
        foreach (var (row, converted) in file.Rows().Zip(RowConverter.Convert(file, plan, limits)))
        {
            if (converted.Item is null)
            {
                var cells = file.Columns.Select(column => row.Cell(column.Index));
                var reason = string.Join(" ", converted.Problems.Select(problem => problem.Message));
                await WriteLineAsync([.. cells, reason], writer, cancellationToken);
            }
        }
    }

    private static Task WriteLineAsync(
        IEnumerable<string> cells,
        TextWriter writer,
        CancellationToken cancellationToken
    ) => writer.WriteAsync(CsvCell.Line(cells.Select(CsvCell.Of)).AsMemory(), cancellationToken);
}
