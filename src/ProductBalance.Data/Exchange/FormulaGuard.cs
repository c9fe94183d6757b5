using System.Buffers;

namespace ProductBalance.Data.Exchange;

/// <summary>
/// Keeps a spreadsheet from evaluating exported text (OWASP, CSV injection): a cell that begins like a formula gets an
/// apostrophe. A cell that already begins with apostrophes and then like a formula gets one more, so that
/// <see cref="Strip"/> gives back exactly what <see cref="Protect"/> was given.
/// </summary>
public static class FormulaGuard
{
    private const char Mark = '\'';

    // NUL is not among them: it is removed before any text is stored.
    private static readonly SearchValues<char> Openers = SearchValues.Create("=+-@\t\r\n＝＋－＠");

    public static string Protect(string text) => OpensFormula(text) ? Mark + text : text;

    public static string Strip(string text) => text.StartsWith(Mark) && OpensFormula(text) ? text[1..] : text;

    private static bool OpensFormula(string text)
    {
        var rest = text.AsSpan().TrimStart(Mark);
        return rest.Length > 0 && Openers.Contains(rest[0]);
    }
}
