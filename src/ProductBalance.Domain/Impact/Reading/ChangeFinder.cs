namespace ProductBalance.Domain.Impact.Reading;

/// <summary>Finds the one change that a text states best: a pair, else a difference or share, else one value.</summary>
internal sealed class ChangeFinder
{
    private const int VerbReach = 15;

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
        var delta = _quantities.FirstOrDefault(IsDelta);
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
                    Start = delta.CueIndex,
                    End = Math.Max(delta.Index, delta.BehindIndex),
                    Says = delta.Behind,
                }
            );
    }

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
        _quantities.FirstOrDefault(quantity => quantity.Role is Role.Baseline or Role.State) is { } before
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

        return change;
    }

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
