namespace ProductBalance.Data.Exchange.Reading;

/// <summary>
/// An opened table: a header and rows that can be read as often as needed, one at a time. Every kind of file becomes
/// one of these, so that recognition, mapping and conversion know nothing of bytes.
/// </summary>
public sealed class TableFile
{
    private readonly Func<IEnumerable<TableRow>> _rows;

    internal TableFile(TableSurvey survey, IReadOnlyList<string> notes, Func<IEnumerable<TableRow>> rows)
    {
        Columns = survey.Columns;
        RowCount = survey.RowCount;
        DecimalSign = survey.DecimalSign;
        Notes = notes;
        _rows = rows;
    }

    /// <summary>The columns in the order of the file, with what their cells showed.</summary>
    public IReadOnlyList<ColumnSurvey> Columns { get; }

    /// <summary>Rows that are not blank, the header apart.</summary>
    public int RowCount { get; }

    /// <summary>'.' or ',', as most numbers of the file have it.</summary>
    public char DecimalSign { get; }

    /// <summary>What a person should know of how the file was read.</summary>
    public IReadOnlyList<string> Notes { get; }

    /// <summary>Whether the first line was taken for the heads of the columns; null where the format tells by itself.</summary>
    public bool? HasHeads { get; internal init; }

    /// <summary>Reads the same table with its first line taken the other way; null where that cannot be.</summary>
    public Func<TableFile?> Otherwise { get; internal init; } = () => null;

    /// <summary>The rows behind the header, without the blank ones, read anew at each call.</summary>
    public IEnumerable<TableRow> Rows() => _rows();
}
