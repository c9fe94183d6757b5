namespace ProductBalance.Domain.Impact.Reading;

/// <summary>Finds the words of the sentence that name what changes.</summary>
internal sealed class MetricPhrase
{
    private const int MostWords = 9;

    private readonly string _text;
    private readonly IReadOnlyList<Token> _tokens;
    private readonly FoundChange _change;

    private MetricPhrase(string text, IReadOnlyList<Token> tokens, FoundChange change) =>
        (_text, _tokens, _change) = (text, tokens, change);

    /// <summary>A name that measures wins over one that stands nearer; null where the sentence names nothing.</summary>
    public static string? Find(string text, IReadOnlyList<Token> tokens, FoundChange change)
    {
        var phrase = new MetricPhrase(text, tokens, change);
        var names = phrase.Candidates().OfType<string>().ToList();
        return names.FirstOrDefault(MetricNames.HasKnownHead)
            ?? names.FirstOrDefault(MetricNames.NamesQuantity)
            ?? phrase.AnyKnown()
            ?? names.FirstOrDefault();
    }

    private IEnumerable<string?> Candidates()
    {
        yield return Counted();
        yield return InsideDelta();
        yield return BehindDelta();
        yield return Object();
        yield return Subject(_change.VerbIndex >= 0 ? _change.VerbIndex : _change.Start + 1);
        yield return Subject(_change.Start + 1);
        foreach (var quantity in _change.Quantities)
        {
            yield return Behind(quantity.Index);
        }

        foreach (var quantity in _change.Quantities)
        {
            yield return Subject(quantity.CueIndex + 1);
        }
    }

    /// <summary>"saves users 5 [clicks]".</summary>
    private string? Counted() =>
        _change.Delta is { BehindIndex: 0, Quantity: { Unit: null, IsFraction: false } } delta
            ? Behind(delta.Index)
            : null;

    /// <summary>"10 % [performance] improvement".</summary>
    private string? InsideDelta() =>
        _change.Delta is { BehindIndex: > 0, IsTimes: false } delta ? Name(delta.Index + 1, delta.BehindIndex) : null;

    /// <summary>"60 % reduction in [CPU usage]", "ten percent fewer [tickets]".</summary>
    private string? BehindDelta() =>
        _change.Delta is { BehindIndex: > 0, Behind: { } behind } delta
        && !(behind.IsSpeed && IsPreposition(delta.BehindIndex + 1))
            ? Behind(delta.BehindIndex)
            : null;

    /// <summary>"reduce [build time] by 60 %", "halve [the support tickets]".</summary>
    private string? Object()
    {
        if (_change.FactorVerb is not null)
        {
            return Behind(_change.VerbIndex);
        }

        return _change.VerbIndex >= 0 ? Name(SkipPrepositions(_change.VerbIndex + 1), _change.Start) : null;
    }

    /// <summary>"[memory usage] dropped from …": the phrase that ends before the verb or the number.</summary>
    private string? Subject(int end)
    {
        while (end > 0 && (_tokens[end - 1].IsWordIn(FunctionWords.Auxiliaries) || IsPassive(end - 1)))
        {
            end--;
        }

        var start = end;
        while (start > 0 && end - start < MostWords && (!EndsPhrase(_tokens[start - 1]) || IsTimeTo(start - 1)))
        {
            start--;
        }

        return Name(start, end);
    }

    /// <summary>"Requests are [served]".</summary>
    private bool IsPassive(int at) =>
        at > 0
        && _tokens[at].Text.EndsWith("ed", StringComparison.Ordinal)
        && _tokens[at - 1].Text is "is" or "are" or "was" or "were" or "be" or "been";

    /// <summary>"Time to restore".</summary>
    private bool IsTimeTo(int at) => at > 0 && _tokens[at].Is("to") && _tokens[at - 1].Is("time");

    /// <summary>"99.9 % [availability]", "30 s off [every deploy]".</summary>
    private string? Behind(int at)
    {
        var start = SkipPrepositions(at + 1);
        var end = start;
        while (end < _tokens.Count && end - start < MostWords && !EndsPhrase(_tokens[end]) && !StartsClause(end))
        {
            if (
                _tokens[end].Is("and")
                && Name(start, end) is var name
                && (name is null || MetricNames.HasKnownHead(name))
            )
            {
                break;
            }

            end++;
        }

        return Name(start, end);
    }

    /// <summary>The nearest measured noun before the change, with the words in front of it.</summary>
    private string? AnyKnown()
    {
        for (var at = Math.Min(_change.Start, _tokens.Count - 1); at >= 0; at--)
        {
            if (_tokens[at].Kind is TokenKind.Word && MetricNames.IsKnown(_tokens[at].Text))
            {
                return Subject(at + 1);
            }
        }

        return null;
    }

    private int SkipPrepositions(int at)
    {
        while (at < _tokens.Count && (IsPreposition(at) || _tokens[at].Is("as")))
        {
            at++;
        }

        return at;
    }

    private bool IsPreposition(int at) => at < _tokens.Count && _tokens[at].IsWordIn(FunctionWords.Prepositions);

    /// <summary>Behind the number a preposition other than "of" begins something new.</summary>
    private bool StartsClause(int at) =>
        (IsPreposition(at) && !_tokens[at].Is("of"))
        || _tokens[at].Text is "after" or "per" or "each" or "every"
        || ChangeWords.Find(_tokens[at]) is { Follows: false };

    private static bool EndsPhrase(Token token) =>
        token.Kind is not TokenKind.Word
        || token.IsWordIn(FunctionWords.Boundaries)
        || ChangeWords.Find(token) is not null and not { Move: Move.Open };

    private string? Name(int start, int end)
    {
        while (
            start < end
            && _tokens[start] is var first
            && (IsTrimmed(first) || first.IsWordIn(FunctionWords.Prepositions))
        )
        {
            start++;
        }

        while (
            end > start
            && _tokens[end - 1] is var last
            && (
                IsTrimmed(last) || last.IsWordIn(FunctionWords.Auxiliaries) || last.IsWordIn(FunctionWords.Prepositions)
            )
        )
        {
            end--;
        }

        if (start >= end || end - start > MostWords || (end - start == 1 && NamesNothing(_tokens[start])))
        {
            return null;
        }

        var words = _tokens.Skip(start).Take(end - start).ToList();
        return words.All(word => word.Kind is TokenKind.Word or TokenKind.Symbol)
            ? string.Join(
                ' ',
                words.Where(word => word.Kind is TokenKind.Word).Select(word => _text[word.Start..word.End])
            )
            : null;
    }

    private static bool NamesNothing(Token token) =>
        token.IsWordIn(FunctionWords.Pronouns) || ChangeWords.Find(token) is not null;

    private static bool IsTrimmed(Token token) =>
        token.Kind is not TokenKind.Word and not TokenKind.Quantity
        || token.IsWordIn(FunctionWords.Determiners)
        || ChangeWords.Find(token) is { Follows: true };
}
