using System.Globalization;
using ProductBalance.Data.Exchange.Reading;
using ProductBalance.Domain.Backlog;

namespace ProductBalance.Data.Exchange.Conversion;

/// <summary>Reads the fields of one row and collects what is wrong with them.</summary>
internal sealed class CellReader(TableRow row, FieldColumns columns, ImportAnswers answers)
{
    private const int Quoted = 40;

    private readonly List<RowProblem> _problems = [];

    public IReadOnlyList<RowProblem> Problems => _problems;

    /// <summary>The first filled cell of the field, trimmed and free of our own export's formula guard.</summary>
    public string? Text(ImportField field) => Texts(field).FirstOrDefault();

    /// <summary>The same, cut where it is longer than an item can hold.</summary>
    public string? Text(ImportField field, int maxLength) => Cut(field, Text(field), maxLength);

    /// <summary>A name or a single word.</summary>
    public string? Name(ImportField field) => Text(field, ItemContent.NameMaxLength);

    /// <summary>All filled cells of the field.</summary>
    public IEnumerable<string> Texts(ImportField field) => Cells(field).Select(cell => cell.Text);

    /// <summary>All filled cells of the field with their place among its columns.</summary>
    public IEnumerable<(string Text, int Place)> Cells(ImportField field) =>
        columns
            .Of(field)
            .Select((column, place) => (Text: Clean(row.Cell(column)), place))
            .Where(cell => cell.Text.Length > 0);

    /// <summary>The names of a list that may stand in one cell or in several.</summary>
    public IReadOnlyList<string> Names(ImportField field)
    {
        var names = Texts(field)
            .SelectMany(cell => cell.Split([',', ';', '\n'], StringSplitOptions.TrimEntries))
            .Where(name => name.Length > 0)
            .Distinct(StringComparer.OrdinalIgnoreCase)
            .Select(name => Cut(field, name, ItemContent.NameMaxLength))
            .OfType<string>()
            .ToList();
        if (names.Count > ItemContent.NamesMaxCount)
        {
            Report(
                field,
                $"An item takes {ItemContent.NamesMaxCount} of these, the row has {names.Count}. The rest was left out."
            );
        }

        return [.. names.Take(ItemContent.NamesMaxCount)];
    }

    public DateOnly? Day(ImportField field)
    {
        if (Text(field) is not { } text)
        {
            return null;
        }

        if (DateReader.TryRead(text, answers.DateOrder, out var day))
        {
            return day;
        }

        Report(field, $"“{Short(text)}” is no day of the calendar that can be read. Write it like 2026-03-31.");
        return null;
    }

    public double? Number(ImportField field) => Number(field, Text(field));

    /// <summary>The number in a part of the field's text; null and a problem where it is none, or below 0.</summary>
    public double? Number(ImportField field, string? text)
    {
        if (text is null || NumberReader.IsBlank(text))
        {
            return null;
        }

        if (!NumberReader.TryRead(text, answers.DecimalSign, out var number))
        {
            Report(field, NotANumber(text));
            return null;
        }

        if (number < 0)
        {
            Report(field, $"“{Short(text)}” is below 0. Write 0 or more.");
            return null;
        }

        return number;
    }

    /// <summary>The text, cut between two characters and reported where it is too long.</summary>
    public string? Cut(ImportField field, string? text, int maxLength)
    {
        if (text is null || text.Length <= maxLength)
        {
            return text;
        }

        ReportCut(columns.NameOf(field), text.Length, maxLength);
        return TextCut.To(text, maxLength);
    }

    public void ReportCut(string column, long length, int taken) =>
        _problems.Add(
            new RowProblem(
                row.Line,
                column,
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"The text has {length:N0} characters; the first {taken:N0} were taken. Shorten it if the rest matters."
                )
            )
        );

    public void Report(ImportField field, string message) =>
        _problems.Add(new RowProblem(row.Line, columns.NameOf(field), message));

    public void ReportRow(string message) => _problems.Add(new RowProblem(row.Line, null, message));

    public string NotANumber(string text) =>
        text.StartsWith('#')
            ? $"“{Short(text)}” is a spreadsheet's error, not a number. Correct the formula in the sheet."
            : $"“{Short(text)}” is not a number. Write digits only, such as 1200 or 1{answers.DecimalSign}5.";

    /// <summary>The beginning of a text, for a message.</summary>
    public static string Short(string text) => text.Length <= Quoted ? text : TextCut.To(text, Quoted) + "…";

    private static string Clean(string cell)
    {
        var text = FormulaGuard.Strip(cell).Trim();
        return InvisibleText.Is(text) ? "" : text;
    }
}
