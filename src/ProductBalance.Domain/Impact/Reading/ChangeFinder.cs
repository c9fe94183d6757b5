namespace ProductBalance.Domain.Impact.Reading;

/// <summary>Finds the one change that a text states best: two values, else a difference or share, else one value.</summary>
internal sealed class ChangeFinder
{
    private const int VerbReach = 15;
    private const int RemarkReach = 3;

    private readonly IReadOnlyList<Token> _tokens;
    private readonly List<TaggedQuantity> _quantities;

    private ChangeFinder(IReadOnlyList<Token> tokens) => (_tokens, _quantities) = (tokens, RoleTagger.Tag(tokens));

    public static FoundChange? Find(IReadOnlyList<Token> tokens)
    {
        var finder = new ChangeFinder(tokens);
        var change =
            finder.FindPair()
            ?? new DeltaFinder(tokens, finder._quantities).Find()
            ?? finder.FindAfter()
            ?? finder.FindBefore();
        return change is null ? null : finder.WithVerb(change);
    }

    private FoundChange? FindPair()
    {
        if (new PairFinder(_tokens, _quantities).Find() is not var (before, after))
        {
            return null;
        }

        var (first, second) = before.Index < after.Index ? (before, after) : (after, before);
        return new FoundChange
        {
            Before = before,
            After = after,
            Says = second.Behind ?? first.Behind,
            Start = first.CueIndex,
            End = second.Index,
        };
    }

    private FoundChange? FindAfter() =>
        _quantities.Find(quantity => quantity.Role is Role.Target) is { } after
            ? new FoundChange
            {
                After = after,
                Start = after.CueIndex,
                End = after.Index,
            }
            : null;

    /// <summary>A bare "from 3" says nothing; with a unit it is how things are.</summary>
    private FoundChange? FindBefore() =>
        _quantities.Find(quantity => quantity is { Role: Role.Baseline or Role.State, Quantity.Unit: not null })
            is { } before
            ? new FoundChange
            {
                Before = before,
                Start = before.CueIndex,
                End = before.Index,
            }
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

    /// <summary>"From 40 to 10 min (faster builds)": the word of change may follow the numbers.</summary>
    private ChangeWord? WordBehind(int end) =>
        _tokens
            .Skip(end + 1)
            .Take(RemarkReach)
            .TakeWhile(token => !token.IsEnd && token.Kind is not (TokenKind.Quantity or TokenKind.Comma))
            .Select(ChangeWords.Find)
            .FirstOrDefault(word => word is { Follows: true });
}
