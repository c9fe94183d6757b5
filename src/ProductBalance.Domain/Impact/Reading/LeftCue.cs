namespace ProductBalance.Domain.Impact.Reading;

/// <summary>Walks left from a quantity over hedges, bounds and signs to the word that gives it its role.</summary>
internal sealed class LeftCue
{
    private static readonly IReadOnlySet<string> Upper = WordSet.Of("under below within max maximum < sub");
    private static readonly IReadOnlySet<string> Lower = WordSet.Of("over above minimum exceeding >");
    private static readonly IReadOnlySet<string> Less = WordSet.Of(
        "less fewer lower shorter smaller faster quicker sooner"
    );
    private static readonly IReadOnlySet<string> More = WordSet.Of("more greater higher longer larger better");

    private readonly IReadOnlyList<Token> _tokens;

    public LeftCue(IReadOnlyList<Token> tokens, int quantity)
    {
        _tokens = tokens;
        Index = quantity - 1;
        while (Index >= 0 && Step()) { }

        Text = Index >= 0 && _tokens[Index].Kind is TokenKind.Word or TokenKind.Symbol ? _tokens[Index].Text : "";
    }

    /// <summary>The place of the cue; −1 at the start of the text.</summary>
    public int Index { get; private set; }

    public string Text { get; }

    public Bound Bound { get; private set; }

    public bool IsBestCase { get; private set; }

    public int Sign { get; private set; }

    /// <summary>"Cut the 45-minute build": an amount that is already there.</summary>
    public bool IsDefinite { get; private set; }

    public string Before(int words) => At(Index - words);

    private bool Step()
    {
        var word = At(Index);
        return _tokens[Index].Kind is (TokenKind.Word or TokenKind.Symbol)
            && (StepOverSign(word) || StepOverBound(word) || StepOverPair(word) || StepOverHedge(word));
    }

    private bool StepOverSign(string word)
    {
        Sign =
            word is "+" ? 1
            : word is Symbols.Minus ? -1
            : Sign;
        return word is "+" or Symbols.Minus && Move(1);
    }

    private bool StepOverBound(string word)
    {
        var bound =
            Upper.Contains(word) ? Bound.AtMost
            : Lower.Contains(word) ? Bound.AtLeast
            : Bound.None;
        return bound is not Bound.None && Bind(bound, 1);
    }

    private bool StepOverPair(string word) =>
        (word, At(Index - 1)) switch
        {
            ("than", "more") when At(Index - 2) is "no" or "not" => Bind(Bound.AtMost, 3),
            ("than", "less") when At(Index - 2) is "no" or "not" => Bind(Bound.AtLeast, 3),
            ("than", var comparative) when Less.Contains(comparative) => Bind(Bound.AtMost, 2),
            ("than", var comparative) when More.Contains(comparative) => Bind(Bound.AtLeast, 2),
            ("least", "at") => Bind(Bound.AtLeast, 2),
            ("most", "at") => Bind(Bound.AtMost, 2),
            ("to", "up") when !FollowsFrom() => (IsBestCase = true) && Move(2),
            ("as", "much" or "many" or "little" or "few" or "low" or "high") when At(Index - 2) is "as" => (
                IsBestCase = true
            ) && Move(3),
            ("of", "average" or "total" or "minimum" or "maximum" or "median") => Move(2),
            _ => false,
        };

    private bool StepOverHedge(string word)
    {
        IsDefinite |= word is "the" or "our" or "their" or "its";
        return FunctionWords.Hedges.Contains(word) && Move(1);
    }

    /// <summary>In "from 3 up to 10" the words lead to the value after.</summary>
    private bool FollowsFrom()
    {
        for (var at = Index - 1; at >= Math.Max(0, Index - 8); at--)
        {
            if (_tokens[at].Is("from"))
            {
                return true;
            }
        }

        return false;
    }

    private bool Bind(Bound bound, int words)
    {
        Bound = bound;
        return Move(words);
    }

    private bool Move(int words)
    {
        Index -= words;
        return true;
    }

    private string At(int index) => index >= 0 ? _tokens[index].Text : "";
}
