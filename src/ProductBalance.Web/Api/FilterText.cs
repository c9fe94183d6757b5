using System.Text.RegularExpressions;

namespace ProductBalance.Web.Api;

/// <summary>The text of a filter: conditions such as <c>kind:tech</c>, the other words as a phrase to look for.</summary>
public sealed partial class FilterText
{
    private FilterText(IReadOnlyList<(string Field, string Value)> conditions, string phrase) =>
        (Conditions, Phrase) = (conditions, phrase);

    public IReadOnlyList<(string Field, string Value)> Conditions { get; }

    public string Phrase { get; }

    public static FilterText Parse(string? text)
    {
        var parts = Part().Matches(text ?? "");
        return new(
            [
                .. parts
                    .Where(part => part.Groups["field"].Success)
                    .Select(part => (part.Groups["field"].Value, Unquoted(part))),
            ],
            string.Join(' ', parts.Where(part => !part.Groups["field"].Success).Select(Unquoted))
        );
    }

    private static string Unquoted(Match part) => part.Groups["value"].Value.Trim('"');

    [GeneratedRegex(
        """(?<field>[A-Za-z]+):(?<value>"[^"]*"?|[^\s"]*)|(?<value>"[^"]*"?|[^\s"]+)""",
        RegexOptions.NonBacktracking
    )]
    private static partial Regex Part();
}
