namespace ProductBalance.Domain.Impact.Reading;

/// <summary>What stands behind a quantity: "less", "as fast", "today", "or fewer", "availability".</summary>
internal sealed class RightCue
{
    private const int MostWordsBetween = 3;

    private static readonly IReadOnlySet<string> Now = WordSet.Of("today currently now present presently");
    private static readonly IReadOnlySet<string> Earlier = WordSet.Of("before previously originally earlier formerly");
    private static readonly IReadOnlySet<string> Later = WordSet.Of("after afterwards later then");
    private static readonly IReadOnlySet<string> ServiceLevels = WordSet.Of(
        "availability uptime coverage accuracy compliance precision recall crash-free retention"
    );

    private static readonly IReadOnlySet<string> Work = WordSet.Of(
        "implement build develop do fix write finish migrate work effort development deliver"
    );

    private readonly IReadOnlyList<Token> _tokens;
    private readonly int _quantity;

    public RightCue(IReadOnlyList<Token> tokens, int quantity)
    {
        (_tokens, _quantity) = (tokens, quantity);
        (Behind, BehindIndex) = FindBehind();
    }

    public ChangeWord? Behind { get; }

    public int BehindIndex { get; }

    public bool SaysNow => Says(Now) || (At(1) is "at" && At(2) is "present");

    public bool SaysBefore => Says(Earlier);

    public bool SaysAfter => Says(Later);

    /// <summary>"In 20 days or less".</summary>
    public Bound Bound =>
        At(1) is not "or" ? Bound.None
        : At(2) is "less" or "fewer" or "lower" or "below" or "faster" or "under" ? Bound.AtMost
        : At(2) is "more" or "higher" or "better" or "above" ? Bound.AtLeast
        : Bound.None;

    /// <summary>"99.9 % availability".</summary>
    public bool IsServiceLevel =>
        Enumerable
            .Range(1, MostWordsBetween)
            .TakeWhile(step => IsPlainWord(_quantity + step))
            .Any(step => ServiceLevels.Contains(At(step)));

    /// <summary>"3 days to implement", "2 weeks of work": what it takes to make, not what it changes.</summary>
    public bool IsEffort => At(1) is "to" or "of" && Work.Contains(At(2));

    /// <summary>"2x the throughput", "half the memory".</summary>
    public bool IsShareOf => At(1) is "the";

    /// <summary>"Three times as fast".</summary>
    public bool IsComparison => At(1) is "as" && Behind is not null;

    /// <summary>"5 clicks": a noun that teams count.</summary>
    public bool CountsKnown => MetricNames.IsKnown(At(1));

    /// <summary>In "before: 9 s after: 3 s" the word with the colon belongs to the number behind it.</summary>
    private bool Says(IReadOnlySet<string> words) => words.Contains(At(1)) && At(2) is not ":";

    private (ChangeWord?, int) FindBehind()
    {
        if (At(1) is "as")
        {
            return (AsAdjective(At(2), _tokens[_quantity].Quantity!.IsFraction), _quantity + 2);
        }

        for (var at = _quantity + 1; at <= _quantity + 1 + MostWordsBetween && IsPlainWord(at); at++)
        {
            if (ChangeWords.FindBehind(_tokens[at]) is { } word)
            {
                return (word, at);
            }

            if (ChangeWords.Find(_tokens[at]) is not null)
            {
                break;
            }
        }

        return (null, 0);
    }

    private static ChangeWord? AsAdjective(string adjective, bool isFraction) =>
        adjective switch
        {
            "fast" or "quick" or "quickly" => new ChangeWord(isFraction ? Move.Worse : Move.Better, true, true),
            "many" or "much" or "high" or "large" or "big" or "long" or "often" => new ChangeWord(
                isFraction ? Move.Down : Move.Up,
                true,
                false
            ),
            _ => null,
        };

    private bool IsPlainWord(int at) =>
        at < _tokens.Count
        && _tokens[at].Kind is TokenKind.Word
        && !FunctionWords.Prepositions.Contains(_tokens[at].Text)
        && !FunctionWords.Boundaries.Contains(_tokens[at].Text)
        && !IsJoint(_tokens[at].Text);

    private static bool IsJoint(string word) => word is "and" or "or" or "the" or "a" or "an" or "not" or "if";

    private string At(int step) => _quantity + step < _tokens.Count ? _tokens[_quantity + step].Text : "";
}
