namespace ProductBalance.Domain.Impact.Reading;

/// <summary>Gives each quantity its role by the words before and behind it.</summary>
internal sealed class RoleTagger
{
    private const int LongestObject = 6;
    private const double OneDay = 86_400;

    private readonly IReadOnlyList<Token> _tokens;
    private readonly CueRoles _cues;

    private RoleTagger(IReadOnlyList<Token> tokens) => (_tokens, _cues) = (tokens, new CueRoles(tokens));

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
        var role = IsEffort(quantity, left, right) ? Role.None : RoleOf(quantity, left, right);
        var isBelowZero = left.Sign < 0 && role is not (Role.Delta or Role.None);
        return new TaggedQuantity(index, isBelowZero ? quantity.Negative : quantity, left.Index)
        {
            Role = role,
            Cue = left.Text,
            Bound = left.Bound is Bound.None ? right.Bound : left.Bound,
            IsBestCase = left.IsBestCase,
            Sign = left.Sign,
            Behind = right.Behind,
            BehindIndex = right.BehindIndex,
            IsNow = right.SaysNow,
            IsTimes = IsTimes(quantity, left, right),
        };
    }

    /// <summary>The first rule that applies; what stands behind is closer to the number than its verb.</summary>
    private Role RoleOf(Quantity quantity, LeftCue left, RightCue right)
    {
        var role = _cues.Of(quantity, left);
        return left.Text is "from" || (left.Text is "to" or Symbols.Arrow && right.Behind is null) ? role
            : left.Sign != 0 || right.Behind is not null || role is Role.Delta ? Role.Delta
            : IsTimes(quantity, left, right) ? Role.Delta
            : right.SaysNow ? Role.State
            : right.SaysBefore ? Role.Baseline
            : right.SaysAfter ? Role.Target
            : role is Role.None && IsAmountOfChange(quantity, left, right) ? Role.Delta
            : role is Role.None or Role.State && IsServiceLevel(quantity, left, right, role) ? Role.Target
            // "25 times a week", "30 failed deploys a month": what has a period goes on now.
            : role is Role.None && quantity.Period is not null ? Role.State
            : role;
    }

    /// <summary>"This takes 3 days", "2 weeks of work": the price of the change and not its effect.</summary>
    private static bool IsEffort(Quantity quantity, LeftCue left, RightCue right) =>
        right.IsEffort
        || (
            CueWords.Prices.Contains(left.Text)
            && quantity.Unit is { Dimension: Dimension.Money } or { Dimension: Dimension.Time, Scale: >= OneDay }
            && (CueWords.Makers.Contains(left.Before(1)) || CueWords.Makers.Contains(left.Before(2)))
        );

    /// <summary>"Reduces heap size 43 %", "saves every tester 15 min": only an object stands between verb and amount.</summary>
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

    /// <summary>"3 times as fast", "2x the throughput", "needs half the memory"; "cut half the tickets" takes away.</summary>
    private bool IsTimes(Quantity quantity, LeftCue left, RightCue right) =>
        (quantity.IsFraction || quantity.Is(Dimension.Factor))
        && (right.IsComparison || (right.IsShareOf && (!quantity.IsFraction || CueWords.States.Contains(left.Text))))
        && (left.Index < 0 || ChangeWords.Find(_tokens[left.Index]) is not { Move: Move.Down });

    /// <summary>"Below 200 ms", "20 days or less", "99.9 % availability"; "cut it within 2 weeks" is a deadline.</summary>
    private bool IsServiceLevel(Quantity quantity, LeftCue left, RightCue right, Role role)
    {
        if (left.Bound is Bound.None && right.Bound is Bound.None)
        {
            return role is Role.None && quantity.Is(Dimension.Percent) && right.IsServiceLevel;
        }

        var mayBeDeadline =
            quantity.Unit is { Dimension: Dimension.Time, Scale: >= OneDay }
            && right.Bound is Bound.None
            && left.Text is not ("is" or "are" or "in");
        return !(mayBeDeadline && _cues.HasChangeWordBefore(left.Index + 1));
    }

    private static bool IsPlain(Token token) =>
        token.Kind is TokenKind.Word
        && !token.IsWordIn(FunctionWords.Prepositions)
        && !token.IsWordIn(FunctionWords.Boundaries);
}
