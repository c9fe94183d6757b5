using System.Text.RegularExpressions;
using ProductBalance.Data.Exchange.Conversion;

namespace ProductBalance.Data.Exchange.Mapping;

/// <summary>What a header says: its words, the same without what stands in brackets, and a unit of effort.</summary>
internal sealed partial record HeaderName(string Full, string Short, EffortUnit? Unit)
{
    public static HeaderName Of(string header)
    {
        // Jira wraps the names of its own fields: "Custom field (Story Points)".
        var text = CustomField().Replace(header, "$1");
        var inBrackets = Brackets().Match(text);
        var full = WithoutUnit(WordForm.Of(text), out var unit);
        return new HeaderName(
            full,
            WordForm.Of(Brackets().Replace(text, "")),
            unit ?? (inBrackets.Success ? EffortUnits.Named(WordForm.Of(inBrackets.Groups[1].Value)) : null)
        );
    }

    // "Effort person hours", "Estimate days": the words before the unit name the field.
    private static string WithoutUnit(string words, out EffortUnit? unit)
    {
        var parts = words.Split(' ');
        for (var start = 1; start < parts.Length; start++)
        {
            unit = EffortUnits.Named(string.Join(' ', parts[start..]));
            if (unit is not null)
            {
                return string.Join(' ', parts[..start]);
            }
        }

        unit = null;
        return words;
    }

    [GeneratedRegex(@"^\s*custom field \((.*)\)\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex CustomField();

    [GeneratedRegex(@"[(\[]([^)\]]*)[)\]]")]
    private static partial Regex Brackets();
}
