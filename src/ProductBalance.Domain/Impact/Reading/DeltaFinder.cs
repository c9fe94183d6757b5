namespace ProductBalance.Domain.Impact.Reading;

/// <summary>Finds a change that is said as a difference, a share or a factor.</summary>
internal sealed class DeltaFinder(IReadOnlyList<Token> tokens, IReadOnlyList<TaggedQuantity> quantities)
{
    private const int TieReach = 4;
    private static readonly IReadOnlySet<string> Ties = WordSet.Of("it that this them those");

    public FoundChange? Find()
    {
        // A difference in the metric's own unit says more than a share.
        var delta =
            quantities.FirstOrDefault(quantity => IsDelta(quantity) && quantity.Quantity.IsDimensional)
            ?? quantities.FirstOrDefault(IsDelta);
        var verb = FactorVerbIndex();
        return verb >= 0 && (delta is null || verb < delta.Index) ? OfVerb(verb)
            : delta is not null ? OfQuantity(delta)
            : null;
    }

    private FoundChange OfVerb(int verb) =>
        new()
        {
            FactorVerb = ChangeWords.Find(tokens[verb]),
            Says = ChangeWords.Find(tokens[verb]),
            Before = BaselineOf(verb),
            Start = verb,
            End = verb,
            VerbIndex = verb,
        };

    private FoundChange OfQuantity(TaggedQuantity delta)
    {
        var before = BaselineOf(delta.CueIndex);
        var isOfIt = before is not null && (delta.Quantity.IsRelative || delta.Quantity.Fits(before.Quantity));
        return new FoundChange
        {
            Delta = delta,
            Says = delta.Behind,
            Before = isOfIt ? before : null,
            Start = delta.CueIndex,
            End = Math.Max(delta.Index, delta.BehindIndex),
        };
    }

    private static bool IsDelta(TaggedQuantity quantity) =>
        (quantity.Role is Role.Delta && !CalendarWords.LooksLikeYear(quantity.Quantity))
        || (quantity.Role is Role.Target && quantity is { IsArrow: true, Quantity.IsFraction: true });

    /// <summary>In "the build takes 45 minutes, cut that by 60 %" the pronoun ties the share to the value.</summary>
    private TaggedQuantity? BaselineOf(int change)
    {
        for (var at = Math.Min(change + 1, tokens.Count - 1); at >= Math.Max(0, change - TieReach); at--)
        {
            if (tokens[at].IsWordIn(Ties))
            {
                return quantities.LastOrDefault(quantity =>
                    quantity.Index < at
                    && quantity is { Role: Role.Baseline or Role.State, Quantity.IsDimensional: true }
                );
            }
        }

        return null;
    }

    /// <summary>"Halve", "doubles"; "double" also is an adjective, so the plain form must begin its clause.</summary>
    private int FactorVerbIndex()
    {
        for (var at = 0; at < tokens.Count; at++)
        {
            if (ChangeWords.Find(tokens[at])?.Factor is not null && (!tokens[at].Is("double") || BeginsClause(at)))
            {
                return at;
            }
        }

        return -1;
    }

    private bool BeginsClause(int at) =>
        at == 0 || tokens[at - 1].Kind is not TokenKind.Word || tokens[at - 1].IsWordIn(FunctionWords.Boundaries);
}
