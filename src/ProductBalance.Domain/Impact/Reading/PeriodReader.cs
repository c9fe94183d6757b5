namespace ProductBalance.Domain.Impact.Reading;

/// <summary>Reads "/ mo", "per week", "a working day", "annually".</summary>
internal sealed class PeriodReader(TokenCursor cursor)
{
    private const int MostNouns = 2;

    public Period? Read()
    {
        if (cursor.Peek() is { } adverb && UnitNames.PeriodOfAdverb(adverb) is { } repeated)
        {
            cursor.At++;
            return repeated;
        }

        if (cursor.Peek() is not ("/" or "per" or "a" or "an" or "each" or "every"))
        {
            return null;
        }

        var step = cursor.Peek(1) is "working" or "calendar" ? 2 : 1;
        if (cursor.Peek(step) is not { } word || UnitNames.Period(word) is not { } period)
        {
            return null;
        }

        cursor.At += step + 1;
        return period;
    }

    /// <summary>The period of "12 tickets a month", without moving on: what is counted stays to be read as words.</summary>
    public Period? LookBehindNoun()
    {
        var start = cursor.At;
        Period? period = null;
        for (var nouns = 0; nouns < MostNouns && period is null && IsNoun(cursor.Current); nouns++)
        {
            cursor.At++;
            period = Read();
        }

        cursor.At = start;
        return period;
    }

    private static bool IsNoun(Token? token) =>
        token is { Kind: TokenKind.Word } && !token.IsWordIn(FunctionWords.Prepositions);
}
