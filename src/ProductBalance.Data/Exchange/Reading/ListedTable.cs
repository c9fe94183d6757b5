namespace ProductBalance.Data.Exchange.Reading;

/// <summary>Tables whose rows are known by a header from elsewhere than a line of text: workbooks, JSON, check lists.</summary>
internal static class ListedTable
{
    /// <summary>Looks through all rows; null and a sentence where there are none or too many.</summary>
    /// <param name="header">The names of the columns.</param>
    /// <param name="rows">What lies below them.</param>
    /// <param name="limits">How much is taken.</param>
    /// <param name="note">How the file was read.</param>
    /// <param name="refusal">Why it is no table.</param>
    /// <param name="otherwise">Reads it with the first line taken the other way; null where no line is the header.</param>
    public static TableFile? Of(
        TableRow header,
        Func<IEnumerable<TableRow>> rows,
        ImportLimits limits,
        string note,
        out string? refusal,
        Func<TableFile?>? otherwise = null
    )
    {
        if (header.Cells.Count > limits.MaxColumns)
        {
            refusal = limits.TooManyColumns;
            return null;
        }

        var survey = TableSurvey.Of(header, Filled(), separator: ',', limits.MaxRows);
        refusal = limits.RowCountRefusal(survey.RowCount);
        return refusal is not null
            ? null
            : new TableFile(survey, [note], Filled)
            {
                HasHeads = otherwise is null ? null : header.Line > 0,
                Otherwise = otherwise ?? (() => null),
            };

        IEnumerable<TableRow> Filled() => rows().Where(row => !row.IsBlank);
    }

    /// <summary>A row with cells no longer than what is taken.</summary>
    public static TableRow Row(int line, IReadOnlyList<string> cells, ImportLimits limits) =>
        new(line, [.. cells.Select(cell => TextCut.To(cell, limits.MaxCell))])
        {
            CutCells =
            [
                .. cells
                    .Index()
                    .Where(cell => cell.Item.Length > limits.MaxCell)
                    .Select(cell => new CutCell(cell.Index, cell.Item.Length)),
            ],
        };
}
