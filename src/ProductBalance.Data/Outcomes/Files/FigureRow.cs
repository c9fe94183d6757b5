using ProductBalance.Data.Exchange;
using ProductBalance.Data.Exchange.Conversion;
using ProductBalance.Data.Exchange.Reading;

namespace ProductBalance.Data.Outcomes.Files;

/// <summary>Reads the fields of one row, and collects what is wrong with them.</summary>
internal sealed class FigureRow(FigureFile file, TableRow row)
{
    private readonly List<RowProblem> _problems = row.Refusal is { } refusal ? [new(row.Line, null, refusal)] : [];

    public int Line => row.Line;

    public IReadOnlyList<RowProblem> Problems => _problems;

    /// <summary>The text of a field, empty where there is none.</summary>
    public string Text(FigureField field) =>
        file.Columns.TryGetValue(field, out var column) ? FormulaGuard.Strip(row.Cell(column)).Trim() : "";

    /// <summary>The number of a field; null where none is stated, and a problem where it is none.</summary>
    public double? Number(FigureField field)
    {
        var text = Text(field);
        if (NumberReader.IsBlank(text))
        {
            return null;
        }

        if (NumberReader.TryRead(text, file.Table.DecimalSign, out var number))
        {
            return number;
        }

        Report(field, $"“{CellReader.Short(text)}” is not a number. Write digits only, such as 1200 or 1.5.");
        return null;
    }

    /// <summary>The number of a field that must have one.</summary>
    public double? Required(FigureField field)
    {
        var before = _problems.Count;
        var number = Number(field);
        if (number is null && _problems.Count == before)
        {
            Report(field, "There is no number here. Enter one, or leave the row out.");
        }

        return number;
    }

    /// <summary>The day of a field; null where none is stated, and a problem where it is none.</summary>
    public DateOnly? Day(FigureField field)
    {
        var text = Text(field);
        if (text.Length == 0)
        {
            return null;
        }

        if (DateReader.TryRead(text, file.DateOrder, out var day))
        {
            return day;
        }

        Report(field, $"“{CellReader.Short(text)}” is no day of the calendar. Write it like 2026-03-31.");
        return null;
    }

    public void Report(FigureField? field, string message) =>
        _problems.Add(new(row.Line, field is { } named ? NameOf(named) : null, message));

    private string? NameOf(FigureField field) =>
        file.Columns.TryGetValue(field, out var column) ? file.Table.Columns[column].Name : null;
}
