using System.Text.RegularExpressions;

namespace ProductBalance.Data.Exchange.Conversion;

/// <summary>Guesses what no column says: labels such as "team:checkout" and titles such as "[Billing] Send by mail (2 days)".</summary>
internal static partial class TextGuesser
{
    public static string? Team(IEnumerable<string> labels) => Tagged(labels, Teams()).FirstOrDefault();

    /// <summary>By the labels; where they name none, by what stands in brackets before the title.</summary>
    public static IReadOnlyList<string> Areas(IEnumerable<string> labels, string title) =>
        Tagged(labels, AreaTags()).ToList() is { Count: > 0 } tagged ? tagged
        : Bracket().Match(title) is { Success: true } bracket ? [bracket.Groups["name"].Value]
        : [];

    /// <summary>Person-days that stand with their unit in brackets behind the title.</summary>
    public static double? EffortDays(string title, ImportAnswers answers) =>
        Period().Match(title) is { Success: true } period
        && PeriodReader.TryRead(period.Groups["period"].Value, answers, out var days)
        && days > 0
            ? days
            : null;

    private static IEnumerable<string> Tagged(IEnumerable<string> labels, Regex tag) =>
        labels
            .Select(label => tag.Match(label))
            .Where(match => match.Success)
            .Select(match => match.Groups["name"].Value);

    [GeneratedRegex(@"^(team|squad)\s*[:/=]+\s*(?<name>\S.*)$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Teams();

    [GeneratedRegex(
        @"^(area|component|module)\s*[:/=]+\s*(?<name>\S.*)$",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture
    )]
    private static partial Regex AreaTags();

    [GeneratedRegex(@"^\[(?<name>\p{L}[^\[\]]{1,39})\]\s*\S", RegexOptions.ExplicitCapture)]
    private static partial Regex Bracket();

    [GeneratedRegex(@"[(\[](?<period>[0-9][0-9.,]*\s*\p{L}{1,12})[)\]]\s*$", RegexOptions.ExplicitCapture)]
    private static partial Regex Period();
}
