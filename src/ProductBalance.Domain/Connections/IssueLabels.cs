using System.Globalization;
using System.Text.RegularExpressions;
using ProductBalance.Domain.Backlog;

namespace ProductBalance.Domain.Connections;

/// <summary>
/// The labels that we put on issues of a tracker. They are known by their words, so that a label of ours is replaced after a
/// kill too, and a label of anybody else never.
/// </summary>
public static partial class IssueLabels
{
    private const string Start = "ProductBalance:";

    private static readonly HashSet<string> Statuses =
    [
        .. Enum.GetValues<ItemStatus>().SelectMany(status => new[] { OfStatus(status), ForJira(OfStatus(status)) }),
    ];

    /// <summary>The label of a status: "ProductBalance: in progress".</summary>
    public static string OfStatus(ItemStatus status) => $"{Start} {StatusMachine.InWords(status)}";

    /// <summary>
    /// The label of a score: its first digit and magnitude, "ProductBalance: score 400+" for 400 to 499. So a repository gets
    /// nine labels a magnitude, and a score that moves a little moves no label.
    /// </summary>
    /// <param name="score">A finite score.</param>
    public static string OfScore(double score)
    {
        if (score <= 0)
        {
            return $"{Start} score 0";
        }

        var magnitude = Math.Floor(Math.Log10(score));
        var unit = Math.Pow(10, magnitude);
        var floor = Math.Floor((score / unit) + 1e-9) * unit; // 0.3 / 0.1 is a little below 3
        return $"{Start} score {floor.ToString("0.############", CultureInfo.InvariantCulture)}+";
    }

    /// <summary>The same label for Jira, whose labels hold no blanks: "ProductBalance:in-progress".</summary>
    public static string ForJira(string label) => label.Replace(": ", ":").Replace(' ', '-');

    /// <summary>Whether a label is one of ours.</summary>
    public static bool IsOurs(string label) => Statuses.Contains(label) || ScoreLabel().IsMatch(label);

    [GeneratedRegex(@"^ProductBalance: score [0-9.]+\+?$")]
    private static partial Regex ScoreLabel();
}
