namespace ProductBalance.Domain.Impact.Reading;

/// <summary>Finds the one change that a text states best: a pair, else a difference or share, else one value.</summary>
internal sealed class ChangeFinder
{
    private const int VerbReach = 15;
    private const int RemarkReach = 3;
    private static readonly HashSet<string> Ties = ["it", "that", "this", "them", "those"];

    private readonly IReadOnlyList<Token> _tokens;
    private readonly List<TaggedQuantity> _quantities;

    private ChangeFinder(IReadOnlyList<Token> tokens)
    {
        _tokens = tokens;
        _quantities = RoleTagger.Tag(tokens);
    }

    public static FoundChange? Find(IReadOnlyList<Token> tokens)
    {
        var finder = new ChangeFinder(tokens);
        return finder.FindPair() ?? finder.FindDelta() ?? finder.FindAfter() ?? finder.FindBefore();
    }

    private FoundChange? FindPair()
    {
        if (new PairFinder(_tokens, _quantities).Find() is not var (before, after))
        {
            return null;
        }

        var (first, second) = before.Index < after.Index ? (before, after) : (after, before);
        return WithVerb(
            new FoundChange
            {
                Before = before,
                After = after,
                Start = first.CueIndex,
                End = second.Index,
                Says = second.Behind ?? first.Behind,
            }
        );
    }

    private FoundChange? FindDelta()
    {
        // A difference in the metric's own unit says more than a share.
        var delta =
            _quantities.FirstOrDefault(quantity => IsDelta(quantity) && quantity.Quantity.IsDimensional)
            ?? _quantities.FirstOrDefault(IsDelta);
        var factor = FactorVerbIndex();
        if (factor >= 0 && (delta is null || factor < delta.Index))
        {
            var verb = ChangeWords.Find(_tokens[factor])!;
            return new FoundChange
            {
                FactorVerb = verb,
                Start = factor,
                End = factor,
                VerbIndex = factor,
                Says = verb,
            };
        }

        return delta is null
            ? null
            : WithVerb(
                new FoundChange
                {
                    Delta = delta,
                    Before = BaselineOf(delta),
                    Start = delta.CueIndex,
                    End = Math.Max(delta.Index, delta.BehindIndex),
                    Says = delta.Behind,
                }
            );
    }

    /// <summary>In "the build takes 45 minutes, cut that by 60 %" the pronoun ties the share to the value.</summary>
    private TaggedQuantity? BaselineOf(int change)
    {
        var end = Math.Min(change + 2, _tokens.Count);
        var pronoun = Enumerable.Range(0, end).LastOrDefault(at => Ties.Contains(_tokens[at].Text), -1);
        return pronoun < change - 4
            ? null
            : _quantities.LastOrDefault(quantity =>
                quantity.Index < pronoun
                && quantity.Role is Role.Baseline or Role.State
                && quantity.Quantity.IsDimensional
            );
    }

    private TaggedQuantity? BaselineOf(TaggedQuantity delta) =>
        BaselineOf(delta.CueIndex) is { } before && (delta.Quantity.IsRelative || delta.Quantity.Fits(before.Quantity))
            ? before
            : null;

    private static bool IsDelta(TaggedQuantity quantity) =>
        (quantity.Role is Role.Delta && !CalendarWords.LooksLikeYear(quantity.Quantity))
        || (quantity.Role is Role.Target && quantity is { IsArrow: true, Quantity.IsFraction: true });

    private FoundChange? FindAfter() =>
        _quantities.FirstOrDefault(quantity => quantity.Role is Role.Target) is { } after
            ? WithVerb(
                new FoundChange
                {
                    After = after,
                    Start = after.CueIndex,
                    End = after.Index,
                }
            )
            : null;

    private FoundChange? FindBefore() =>
        _quantities.FirstOrDefault(quantity =>
            quantity is { Role: Role.Baseline or Role.State, Quantity.Unit: not null }
        )
            is { } before
            ? WithVerb(
                new FoundChange
                {
                    Before = before,
                    Start = before.CueIndex,
                    End = before.Index,
                }
            )
            : null;

    private FoundChange WithVerb(FoundChange change)
    {
        for (var at = change.Start; at >= Math.Max(0, change.Start - VerbReach) && !_tokens[at].IsEnd; at--)
        {
            if (ChangeWords.Find(_tokens[at]) is { } word)
            {
                return change with { VerbIndex = at, Says = change.Says ?? word };
            }
        }

        return change.IsPair ? change with { Says = change.Says ?? WordBehind(change.End) } : change;
    }

    /// <summary>"From 40 to 10 min (faster builds)": the words may follow the numbers.</summary>
    private ChangeWord? WordBehind(int end) =>
        _tokens
            .Skip(end + 1)
            .Take(RemarkReach)
            .TakeWhile(token => !token.IsEnd && token.Kind is not (TokenKind.Quantity or TokenKind.Comma))
            .Select(ChangeWords.Find)
            .FirstOrDefault(word => word is { Follows: true });

    /// <summary>"Halve", "doubles"; "double" also is an adjective, so the plain form must begin its clause.</summary>
    private int FactorVerbIndex()
    {
        for (var at = 0; at < _tokens.Count; at++)
        {
            if (
                ChangeWords.Find(_tokens[at]) is { Factor: not null }
                && (!_tokens[at].Is("double") || BeginsClause(at))
            )
            {
                return at;
            }
        }

        return -1;
    }

    private bool BeginsClause(int at) =>
        at == 0
        || _tokens[at - 1].Kind is not TokenKind.Word
        || FunctionWords.Boundaries.Contains(_tokens[at - 1].Text);
}
