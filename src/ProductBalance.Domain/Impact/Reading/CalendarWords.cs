namespace ProductBalance.Domain.Impact.Reading;

/// <summary>Numbers beside a month or a clock word are dates and times of day, never amounts.</summary>
internal static class CalendarWords
{
    private static readonly IReadOnlySet<string> Months = WordSet.Of(
        "january february april june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec march"
    );

    private static readonly IReadOnlySet<string> Clock = WordSet.Of("am pm a.m p.m o'clock");

    public static bool IsDate(IReadOnlyList<Token> tokens, int number) =>
        tokens[number].Kind is TokenKind.Number
        && (
            IsWordIn(tokens, number + 1, Months)
            || IsWordIn(tokens, number + 1, Clock)
            || IsWordIn(tokens, number - 1, Months)
        );

    /// <summary>A whole number that reads as a year unless a unit or its partner says otherwise.</summary>
    public static bool LooksLikeYear(Quantity quantity) =>
        quantity is { Unit: null, Period: null, IsRange: false, Low: >= 1990 and < 2100 } && quantity.Low % 1 == 0;

    private static bool IsWordIn(IReadOnlyList<Token> tokens, int at, IReadOnlySet<string> words) =>
        at >= 0 && at < tokens.Count && tokens[at].IsWordIn(words);
}
