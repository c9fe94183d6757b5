using ProductBalance.Data.Exchange.Reading;

namespace ProductBalance.Data.Exchange.Conversion;

/// <summary>Reads the fields of one row and collects what is wrong with them.</summary>
internal sealed class CellReader(TableRow row, FieldColumns columns, ImportAnswers answers)
{
    private const int LongestName = 200;

    private readonly List<RowProblem> _problems = [];

    public IReadOnlyList<RowProblem> Problems => _problems;

    /// <summary>The first filled cell of the field, trimmed and free of our own export's formula guard.</summary>
    public string? Text(ImportField field) => Texts(field).FirstOrDefault();

    /// <summary>The same for a name or a word, cut where it is too long to be one.</summary>
    public string? Brief(ImportField field)
    {
        var text = Text(field);
        if (text is null || text.Length <= LongestName)
        {
            return text;
        }

        Report(field, $"The text is too long for this field; its first {LongestName} characters were taken.");
        return TextCut.To(text, LongestName);
    }

    /// <summary>All filled cells of the field.</summary>
    public IEnumerable<string> Texts(ImportField field) => Cells(field).Select(cell => cell.Text);

    /// <summary>All filled cells of the field with their place among its columns.</summary>
    public IEnumerable<(string Text, int Place)> Cells(ImportField field) =>
        columns
            .Of(field)
            .Select((column, place) => (Text: Clean(row.Cell(column)), place))
            .Where(cell => cell.Text.Length > 0);

    /// <summary>The values of a list that may stand in one cell or in several.</summary>
    public IReadOnlyList<string> List(ImportField field) =>
        [
            .. Texts(field)
                .SelectMany(cell => cell.Split([',', ';', '\n'], StringSplitOptions.TrimEntries))
                .Where(value => value.Length > 0)
                .Select(value => TextCut.To(value, LongestName))
                .Distinct(StringComparer.OrdinalIgnoreCase),
        ];

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

    public double? Number(ImportField field)
    {
        if (Text(field) is not { } text || NumberReader.IsBlank(text))
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

    public void Report(ImportField field, string message) => Report(columns.NameOf(field), message);

    public void Report(string column, string message) => _problems.Add(new RowProblem(row.Line, column, message));

    public void ReportRow(string message) => _problems.Add(new RowProblem(row.Line, null, message));

    public string NotANumber(string text) =>
        text.StartsWith('#')
            ? $"“{Short(text)}” is a spreadsheet's error, not a number. Correct the formula in the sheet."
            : $"“{Short(text)}” is not a number. Write digits only, such as 1200 or 1{answers.DecimalSign}5.";

    public static string Short(string text) => text.Length <= 40 ? text : TextCut.To(text, 40) + "…";

    private static string Clean(string cell)
    {
        var text = FormulaGuard.Strip(cell).Trim();
        return InvisibleText.Is(text) ? "" : text;
    }
}
