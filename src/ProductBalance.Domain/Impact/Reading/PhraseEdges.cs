namespace ProductBalance.Domain.Impact.Reading;

/// <summary>Where a phrase of nouns begins and ends, and its text without the words at its edges that name nothing.</summary>
internal sealed class PhraseEdges(string text, IReadOnlyList<Token> tokens)
{
    private const int MostWords = 9;

    /// <summary>The phrase that ends before <paramref name="end"/>, and before the verb forms in front of that.</summary>
    public string? Before(int end)
    {
        while (end > 0 && (tokens[end - 1].IsWordIn(FunctionWords.Auxiliaries) || IsPassive(end - 1)))
        {
            end--;
        }

        var start = end;
        while (start > 0 && end - start < MostWords && (!EndsPhrase(tokens[start - 1]) || IsTimeTo(start - 1)))
        {
            start--;
        }

        return Name(start, end);
    }

    /// <summary>The phrase behind a token and the prepositions that follow it.</summary>
    public string? Behind(int at)
    {
        var start = SkipPrepositions(at + 1);
        var end = start;
        while (end < tokens.Count && end - start < MostWords && !EndsPhrase(tokens[end]) && !StartsClause(start, end))
        {
            end++;
        }

        return Name(start, end);
    }

    /// <summary>The words from <paramref name="start"/> to before <paramref name="end"/>; null if they name nothing.</summary>
    public string? Name(int start, int end)
    {
        while (start < end && (IsEmpty(tokens[start]) || IsPreposition(start)))
        {
            start++;
        }

        while (end > start && (IsEmpty(tokens[end - 1]) || IsPreposition(end - 1) || IsAuxiliary(end - 1)))
        {
            end--;
        }

        var phrase = tokens.Skip(start).Take(end - start).ToList();
        var isName =
            phrase.Count is > 0 and <= MostWords
            && phrase.TrueForAll(token => token.Kind is TokenKind.Word or TokenKind.Symbol)
            && !(phrase is [var only] && NamesNothing(only));
        return isName ? string.Join(' ', phrase.Where(IsWord).Select(word => text[word.Start..word.End])) : null;
    }

    public int SkipPrepositions(int at)
    {
        while (at < tokens.Count && IsPreposition(at))
        {
            at++;
        }

        return at;
    }

    public bool IsPreposition(int at) => at < tokens.Count && tokens[at].IsWordIn(FunctionWords.Prepositions);

    private bool IsAuxiliary(int at) => tokens[at].IsWordIn(FunctionWords.Auxiliaries);

    /// <summary>"Requests are [served]".</summary>
    private bool IsPassive(int at) =>
        at > 0
        && tokens[at].Text.EndsWith("ed", StringComparison.Ordinal)
        && tokens[at - 1].Text is "is" or "are" or "was" or "were" or "be" or "been";

    /// <summary>"Time to restore".</summary>
    private bool IsTimeTo(int at) => at > 0 && tokens[at].Is("to") && tokens[at - 1].Is("time");

    /// <summary>Behind a number a preposition other than "of" begins something new, and so does "and" behind a name.</summary>
    private bool StartsClause(int start, int at) =>
        tokens[at].Text switch
        {
            "of" => false,
            "and" => Name(start, at) is var name && (name is null || MetricNames.HasKnownHead(name)),
            "after" or "per" or "each" or "every" => true,
            _ => IsPreposition(at) || ChangeWords.Find(tokens[at]) is { Follows: false },
        };

    private static bool EndsPhrase(Token token) =>
        !IsWord(token)
        || token.IsWordIn(FunctionWords.Boundaries)
        || ChangeWords.Find(token) is not (null or { Move: Move.Open });

    private static bool IsWord(Token token) => token.Kind is TokenKind.Word;

    private static bool NamesNothing(Token token) =>
        token.IsWordIn(FunctionWords.Pronouns) || ChangeWords.Find(token) is not null;

    private static bool IsEmpty(Token token) =>
        token.Kind is not (TokenKind.Word or TokenKind.Quantity)
        || token.IsWordIn(FunctionWords.Determiners)
        || ChangeWords.Find(token) is { Follows: true };
}
