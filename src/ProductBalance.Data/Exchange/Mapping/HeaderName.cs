using System.Text.RegularExpressions;
using ProductBalance.Data.Exchange.Conversion;

namespace ProductBalance.Data.Exchange.Mapping;

/// <summary>
/// What a header says: <paramref name="Names"/> it may go by (all its words, those outside brackets, those before a
/// unit), the fullest first, and a unit of effort.
/// </summary>
internal sealed partial record HeaderName(IReadOnlyList<string> Names, EffortUnit? Unit)
{
    public static HeaderName Of(string header)
    {
        // Jira wraps the names of its own fields: "Custom field (Story Points)".
        var text = CustomField().Replace(header, "$1");
        var inBrackets = WordForm.Of(Brackets().Match(text).Groups[1].Value);
        var full = WordForm.Of(text);
        var unitStart = UnitStart(full);
        return new HeaderName(
            [full, WordForm.Of(Brackets().Replace(text, "")), full[..unitStart].TrimEnd()],
            EffortUnits.Named(inBrackets) ?? EffortUnits.Named(full[unitStart..])
        );
    }

    // "effort person hours", "estimate days": the words before the unit name the field.
    private static int UnitStart(string words)
    {
        for (var space = words.IndexOf(' '); space >= 0; space = words.IndexOf(' ', space + 1))
        {
            if (EffortUnits.Named(words[(space + 1)..]) is not null)
            {
                return space + 1;
            }
        }

        return words.Length;
    }

    [GeneratedRegex(@"^\s*custom field \((.*)\)\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex CustomField();

    [GeneratedRegex(@"[(\[]([^)\]]*)[)\]]")]
    private static partial Regex Brackets();
}
