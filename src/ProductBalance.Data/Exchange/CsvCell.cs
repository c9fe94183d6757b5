using System.Globalization;

namespace ProductBalance.Data.Exchange;

/// <summary>Cells of a CSV file that spreadsheets read and never evaluate.</summary>
public static class CsvCell
{
    /// <summary>What a file begins with, so that spreadsheets take it for UTF-8.</summary>
    public const char Mark = '\uFEFF';

    /// <summary>A text, quoted.</summary>
    public static string Of(string text) =>
        $"\"{FormulaGuard.Protect(text).Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    /// <summary>A number as machines write it; an empty cell where there is none.</summary>
    public static string Of(double? number) => number?.ToString("R", CultureInfo.InvariantCulture) ?? "";

    /// <summary>A line of cells.</summary>
    public static string Line(IEnumerable<string> cells) => string.Join(',', cells) + "\r\n";
}
