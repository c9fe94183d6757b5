namespace ProductBalance.Data.Exchange.Reading;

/// <summary>What one pass over all rows tells: how many there are, and what each column looks like.</summary>
internal sealed class TableSurvey
{
    private TableSurvey(IReadOnlyList<ColumnSurvey> columns) => Columns = columns;

    public IReadOnlyList<ColumnSurvey> Columns { get; }

    public int RowCount { get; private set; }

    /// <summary>
    /// The sign that most numbers show. Where none shows one, a dot; the semicolon is used as separator where the comma
    /// is taken by decimals.
    /// </summary>
    public char DecimalSign { get; private set; }

    /// <summary>Reads at most one row more than <paramref name="maxRows"/>.</summary>
    public static TableSurvey Of(TableRow header, IEnumerable<TableRow> rows, char separator, int maxRows)
    {
        var survey = new TableSurvey([.. header.Cells.Select(Column)]);
        foreach (var row in rows.Take(maxRows + 1))
        {
            survey.Add(row);
        }

        var commas = survey.Columns.Sum(column => column.Numbers.DecimalCommas);
        var dots = survey.Columns.Sum(column => column.Numbers.DecimalDots);
        survey.DecimalSign = commas > dots || (commas == dots && separator == ';') ? ',' : '.';
        return survey;
    }

    private static ColumnSurvey Column(string header, int index) =>
        string.IsNullOrWhiteSpace(header)
            ? new ColumnSurvey(index, $"Column {index + 1}") { IsNamed = false }
            : new ColumnSurvey(index, header.Trim());

    private void Add(TableRow row)
    {
        RowCount++;
        for (var column = 0; column < Columns.Count && column < row.Cells.Count; column++)
        {
            Columns[column].Add(row.Cells[column]);
        }
    }
}
