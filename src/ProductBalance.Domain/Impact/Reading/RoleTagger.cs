namespace ProductBalance.Domain.Impact.Reading;

/// <summary>Gives each quantity its role by the words around it.</summary>
internal sealed class RoleTagger
{
    private const int VerbReach = 15;
    private const int LongestObject = 6;

    private static readonly HashSet<string> Baselines =
    [
        "from",
        "was",
        "were",
        "previously",
        "before",
        "baseline",
        "formerly",
        "took",
        "originally",
        "instead",
        "vs",
        "versus",
        "than",
    ];

    private static readonly HashSet<string> States =
    [
        "is",
        "are",
        "takes",
        "take",
        "at",
        "costs",
        "cost",
        "averages",
        "spend",
        "spends",
        "pay",
        "pays",
        "has",
        "have",
        "need",
        "needs",
        "uses",
        "use",
        "now",
        "requires",
        "wait",
        "waits",
        "lasts",
        "needed",
        "spent",
        "currently",
        "current",
        "today",
        "see",
        "seeing",
        "handle",
        "handles",
    ];

    private static readonly HashSet<string> Makers =
    [
        "it",
        "this",
        "that",
        "we",
        "work",
        "implementation",
        "effort",
        "task",
        "project",
        "migration",
        "fix",
        "change",
        "team",
        "rollout",
        "refactoring",
        "refactor",
        "rewrite",
        "upgrade",
        "story",
        "development",
        "i",
    ];

    private static readonly HashSet<string> Targets =
    [
        "to",
        Symbols.Arrow,
        "into",
        "towards",
        "toward",
        "target",
        "goal",
        "aim",
        "objective",
        "slo",
        "be",
        "become",
        "becomes",
        "became",
        "reach",
        "reaches",
        "achieve",
        "achieves",
        "hit",
        "stay",
        "stays",
        "keep",
        "remain",
        "remains",
        "after",
        "expect",
        "expects",
        "afterwards",
        "hits",
        "targeting",
    ];

    private static readonly HashSet<string> Modals =
    [
        "will",
        "would",
        "should",
        "could",
        "can",
        "must",
        "shall",
        "target",
        "goal",
        "may",
        "might",
        "aim",
    ];

    private readonly IReadOnlyList<Token> _tokens;

    private RoleTagger(IReadOnlyList<Token> tokens) => _tokens = tokens;

    public static List<TaggedQuantity> Tag(IReadOnlyList<Token> tokens)
    {
        var tagger = new RoleTagger(tokens);
        return
        [
            .. Enumerable
                .Range(0, tokens.Count)
                .Where(index => tokens[index].Kind is TokenKind.Quantity)
                .Select(index => tagger.TagOne(index, tokens[index].Quantity!)),
        ];
    }

    private TaggedQuantity TagOne(int index, Quantity quantity)
    {
        var left = new LeftCue(_tokens, index);
        var right = new RightCue(_tokens, index);
        var bound = left.Bound is Bound.None ? right.Bound : left.Bound;
        return new TaggedQuantity(index, quantity, left.Index)
        {
            Role = right.IsEffort || IsEffort(quantity, left) ? Role.None : RoleOf(quantity, left, right, bound),
            Cue = left.Text,
            Bound = bound,
            IsBestCase = left.IsBestCase,
            Sign = left.Sign,
            Behind = right.Behind,
            BehindIndex = right.BehindIndex,
            IsNow = right.SaysNow,
            IsTimes = IsTimes(quantity, left, right),
        };
    }

    private Role RoleOf(Quantity quantity, LeftCue left, RightCue right, Bound bound)
    {
        var role = ByCue(quantity, left);
        if (left.Text is "from" || (left.Text is "to" or Symbols.Arrow && right.Behind is null))
        {
            return role;
        }

        return left.Sign != 0 || right.Behind is not null ? Role.Delta
            : role is Role.Delta ? role
            : IsTimes(quantity, left, right) ? Role.Delta
            : right.SaysNow ? Role.State
            : right.SaysBefore ? Role.Baseline
            : right.SaysAfter ? Role.Target
            : role is Role.None && IsAmountOfChange(quantity, left, right) ? Role.Delta
            : role is Role.None or Role.State && bound is not Bound.None ? BoundRole(quantity, left, right)
            : role is Role.None && quantity.Is(Dimension.Percent) && right.IsServiceLevel ? Role.Target
            : role;
    }

    /// <summary>"This takes 3 days", "the migration will take 2 weeks": the price of the change and not its effect.</summary>
    private static bool IsEffort(Quantity quantity, LeftCue left) =>
        left.Text is "takes" or "take" or "needs" or "need" or "costs" or "cost" or "took" or "requires"
        && quantity.Unit is { Dimension: Dimension.Money } or { Dimension: Dimension.Time, Scale: >= 86_400 }
        && (Makers.Contains(left.Before(1)) || Makers.Contains(left.Before(2)));

    /// <summary>"Reduces heap size 43 %", "saves every tester 15 min": only the object stands between verb and amount.</summary>
    private bool IsAmountOfChange(Quantity quantity, LeftCue left, RightCue right)
    {
        if (!quantity.IsRelative && !quantity.IsDimensional && !right.CountsKnown)
        {
            return false;
        }

        for (var at = left.Index; at >= Math.Max(0, left.Index - LongestObject) && IsPlain(_tokens[at]); at--)
        {
            if (ChangeWords.Find(_tokens[at]) is { Move: not Move.Open, Factor: null })
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"3 times as fast", "2x the throughput", "needs half the memory"; but "cut half the tickets" takes away.</summary>
    private bool IsTimes(Quantity quantity, LeftCue left, RightCue right) =>
        (quantity.IsFraction || quantity.Is(Dimension.Factor))
        && (right.IsComparison || (right.IsShareOf && (quantity.Is(Dimension.Factor) || States.Contains(left.Text))))
        && (left.Index < 0 || ChangeWords.Find(_tokens[left.Index]) is not { Move: Move.Down });

    private static bool IsPlain(Token token) =>
        token.Kind is TokenKind.Word
        && !token.IsWordIn(FunctionWords.Prepositions)
        && !token.IsWordIn(FunctionWords.Boundaries);

    private Role ByCue(Quantity quantity, LeftCue left)
    {
        var cue = left.Text;
        return cue switch
        {
            "to" or "with" when left.Before(1) is "compared" or "relative" or "compare" => Role.Baseline,
            "to" when left.Before(1) is "due" or "thanks" or "according" => Role.None,
            "of" => BehindOf(left),
            "by" => HasChangeWordBefore(left.Index) ? Role.Delta : Role.None,
            "in" => quantity.IsFraction && HasChangeWordBefore(left.Index) ? Role.Delta : Role.None,
            _ when Targets.Contains(cue) => Role.Target,
            _ when States.Contains(cue) => StateRole(left),
            _ when Baselines.Contains(cue) => Role.Baseline,
            _ when left.Index >= 0 && ChangeWords.Find(_tokens[left.Index]) is { Move: not Move.Open } =>
                left.IsDefinite ? Role.State : Role.Delta,
            _ => Role.None,
        };
    }

    private Role BehindOf(LeftCue left) =>
        left.Before(1) switch
        {
            "instead" or "baseline" => Role.Baseline,
            "target" or "goal" or "objective" => Role.Target,
            _ when HasChangeNounBefore(left.Index) => Role.Delta,
            _ => Role.None,
        };

    /// <summary>"Is 45 min" tells how it is, "used to take" how it was, "would take" how it will be.</summary>
    private static Role StateRole(LeftCue left)
    {
        var before = new[] { left.Before(1), left.Before(2), left.Before(3) };
        return before is ["to", "used", _] || before.Any(word => word is "previously" or "originally") ? Role.Baseline
            : before.Any(Modals.Contains) ? Role.Target
            : Role.State;
    }

    /// <summary>"Below 200 ms" is a service level; "within 2 weeks" is one only of what must be done in that time.</summary>
    private Role BoundRole(Quantity quantity, LeftCue left, RightCue right)
    {
        var isCalendar = quantity.Unit is { Dimension: Dimension.Time, Scale: >= 86_400 };
        var isDeadline = isCalendar && right.Bound is Bound.None && left.Text is not ("is" or "are" or "in");
        return isDeadline && HasChangeWordBefore(left.Index + 1) ? Role.None : Role.Target;
    }

    private bool HasChangeWordBefore(int at) => NearestBefore(at, VerbReach, word => true);

    private bool HasChangeNounBefore(int at) => NearestBefore(at, VerbReach, word => word.Follows);

    private bool NearestBefore(int at, int reach, Func<ChangeWord, bool> fits)
    {
        for (
            var i = at - 1;
            i >= Math.Max(0, at - reach) && _tokens[i].Kind is not (TokenKind.Stop or TokenKind.Quantity);
            i--
        )
        {
            if (ChangeWords.Find(_tokens[i]) is { } word && fits(word))
            {
                return true;
            }
        }

        return false;
    }
}
