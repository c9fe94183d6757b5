namespace ProductBalance.Domain.Impact.Reading;

/// <summary>Numbers and fractions written as words: "twenty-five", "two hundred", "a dozen", "two thirds".</summary>
internal static class NumberWords
{
    private static readonly string[] Small =
    [
        "zero",
        "one",
        "two",
        "three",
        "four",
        "five",
        "six",
        "seven",
        "eight",
        "nine",
        "ten",
        "eleven",
        "twelve",
        "thirteen",
        "fourteen",
        "fifteen",
        "sixteen",
        "seventeen",
        "eighteen",
        "nineteen",
    ];

    private static readonly string[] Tens =
    [
        "twenty",
        "thirty",
        "forty",
        "fifty",
        "sixty",
        "seventy",
        "eighty",
        "ninety",
    ];

    private static readonly Dictionary<string, double> Fractions = new()
    {
        ["half"] = 1d / 2,
        ["third"] = 1d / 3,
        ["thirds"] = 1d / 3,
        ["quarter"] = 1d / 4,
        ["quarters"] = 1d / 4,
        ["fifth"] = 1d / 5,
        ["fifths"] = 1d / 5,
        ["tenth"] = 1d / 10,
        ["tenths"] = 1d / 10,
    };

    private static readonly Dictionary<string, double> Values = new(
        Small
            .Select((word, index) => KeyValuePair.Create(word, (double)index))
            .Concat(Tens.Select((word, index) => KeyValuePair.Create(word, 20d + 10 * index)))
    )
    {
        ["dozen"] = 12,
        ["hundred"] = 100,
        ["none"] = 0,
    };

    /// <summary>Reads the words at <paramref name="at"/>; null where they are no number.</summary>
    public static (double Value, int Next, bool IsFraction)? Read(IReadOnlyList<Token> tokens, int at)
    {
        if (WordAt(tokens, at) is not { } word)
        {
            return null;
        }

        if (word is "a" or "an")
        {
            return AfterArticle(tokens, at + 1, WordAt(tokens, at - 1));
        }

        if (Fractions.TryGetValue(word, out var half) && word == "half")
        {
            return (half, at + 1, true);
        }

        if (Value(word) is not { } value)
        {
            return null;
        }

        var next = WordAt(tokens, at + 1);
        return next is not null && Fractions.TryGetValue(next, out var fraction) ? (value * fraction, at + 2, true)
            : next is "hundred" && value < 10 ? (value * 100, at + 2, false)
            : (value, at + 1, false);
    }

    /// <summary>"tenfold" → 10, "twice" → 2.</summary>
    public static double? Fold(string word) =>
        word == "twice" ? 2
        : word.EndsWith("fold", StringComparison.Ordinal) ? Value(word[..^4].TrimEnd('-'))
        : null;

    private static (double, int, bool)? AfterArticle(IReadOnlyList<Token> tokens, int at, string? before)
    {
        var word = WordAt(tokens, at);
        return word switch
        {
            null => null,
            "hundred" or "dozen" => (Values[word], at + 1, false),
            "thousand" or "million" or "billion" => (1, at, false),
            // "An hour" is an amount behind "takes" or "under"; "40 tickets an hour" is a period.
            "minute"
            or "hour"
            or "day"
            or "week"
            or "month"
            or "year" when before is not null && FunctionWords.BeforeAmounts.Contains(before) => (1, at, false),
            _ when Fractions.TryGetValue(word, out var fraction) => (fraction, at + 1, true),
            _ => null,
        };
    }

    private static double? Value(string word)
    {
        if (Values.TryGetValue(word, out var value))
        {
            return value;
        }

        return
            word.Split('-') is [var tens, var ones]
            && Values.TryGetValue(tens, out var ten)
            && Values.TryGetValue(ones, out var one)
            && ten >= 20
            ? ten + one
            : null;
    }

    private static string? WordAt(IReadOnlyList<Token> tokens, int at) =>
        at >= 0 && at < tokens.Count && tokens[at].Kind is TokenKind.Word ? tokens[at].Text : null;
}
