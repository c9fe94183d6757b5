namespace ProductBalance.Domain.Impact;

/// <summary>What the name of a metric tells.</summary>
public static class MetricNames
{
    private static readonly string[] AbstractEndings =
    [
        "ness",
        "ability",
        "ibility",
        "icity",
        "exity",
        "larity",
        "able",
        "ible",
    ];
    private static readonly char[] Separators = [' ', '\t', '\u00A0', '-', '/', ','];

    /// <summary>
    /// Whether the name is of something that can be counted or measured as such ("CI time", "orders lost a month"), and
    /// not a quality in general ("better maintainability", "code quality"). A noun that measures makes the difference:
    /// "developer happiness" is no quantity, "developer happiness score" is one.
    /// </summary>
    public static bool NamesQuantity(string metric)
    {
        var head = HeadWords(metric);
        return head.Length > 0
            && head[^1].Any(char.IsLetter)
            && head[^1].Length > 1
            && !IsVague(head[^1])
            && !head.Any(word => word is "everything" or "anything" or "something");
    }

    /// <summary>The better way for a metric of this name; null where its words do not tell.</summary>
    public static MetricDirection? BetterWhen(string metric)
    {
        var name = metric.ToLowerInvariant();
        foreach (var (phrase, direction) in MetricWords.Phrases)
        {
            if (name.Contains(phrase, StringComparison.Ordinal))
            {
                return direction;
            }
        }

        // The last word of the head decides ("error rate" by "error", as "rate" itself is neutral), then what it is of.
        return Known(HeadWords(name).Reverse().SkipWhile(MetricWords.Neutral.Contains)) ?? Known(WordsBehindOf(name));
    }

    internal static bool IsKnown(string word) =>
        MetricWords.LowerIsBetter.Contains(word)
        || MetricWords.HigherIsBetter.Contains(word)
        || MetricWords.Neutral.Contains(word);

    internal static bool HasKnownHead(string metric) => HeadWords(metric) is [.., var last] && IsKnown(last);

    internal static bool IsSetting(string metric) =>
        HeadWords(metric) is [.., var last]
        && (
            MetricWords.Settings.Contains(last)
            || MetricWords.SettingPhrases.Any(phrase => metric.EndsWith(phrase, StringComparison.OrdinalIgnoreCase))
        );

    internal static bool IsPeople(string metric) =>
        HeadWords(metric) is [.., var last] && MetricWords.People.Contains(last);

    private static bool IsVague(string word) =>
        MetricWords.Vague.Contains(word)
        || FunctionWords.Pronouns.Contains(word)
        || (
            !MetricWords.MeasuredAbilities.Contains(word)
            && AbstractEndings.Any(ending => word.EndsWith(ending, StringComparison.Ordinal))
        );

    private static MetricDirection? Known(IEnumerable<string> words) =>
        words.FirstOrDefault() is not { } word ? null
        : MetricWords.LowerIsBetter.Contains(word) ? MetricDirection.LowerIsBetter
        : MetricWords.HigherIsBetter.Contains(word) ? MetricDirection.HigherIsBetter
        : null;

    /// <summary>"number of [errors]", last word first.</summary>
    private static IEnumerable<string> WordsBehindOf(string name) =>
        HeadWords(string.Join(' ', Words(name).SkipWhile(word => word != "of").Skip(1))).Reverse();

    /// <summary>The words before the first preposition or clause: "latency of search" is a latency.</summary>
    private static string[] HeadWords(string metric)
    {
        var words = Words(metric.ToLowerInvariant());
        var head = words.TakeWhile(word => !EndsHead(word)).ToArray();
        return head.Length > 0 ? head : words;
    }

    private static bool EndsHead(string word) =>
        word is "that" or "which" or "who" || FunctionWords.Prepositions.Contains(word);

    private static string[] Words(string text) =>
        text.Split(Separators, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
