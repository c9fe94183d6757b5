namespace ProductBalance.Domain.Impact.Reading;

/// <summary>Finds the words of the sentence that name what changes.</summary>
internal sealed class MetricPhrase
{
    private readonly IReadOnlyList<Token> _tokens;
    private readonly FoundChange _change;
    private readonly PhraseEdges _edges;

    private MetricPhrase(string text, IReadOnlyList<Token> tokens, FoundChange change) =>
        (_tokens, _change, _edges) = (tokens, change, new PhraseEdges(text, tokens));

    /// <summary>A name that measures wins over one that stands nearer; null where the sentence names nothing.</summary>
    public static string? Find(string text, IReadOnlyList<Token> tokens, FoundChange change)
    {
        var phrase = new MetricPhrase(text, tokens, change);
        var names = phrase.Candidates().OfType<string>().ToList();
        return names.Find(MetricNames.HasKnownHead)
            ?? names.Find(MetricNames.NamesQuantity)
            ?? phrase.NearestKnown()
            ?? names.FirstOrDefault();
    }

    private IEnumerable<string?> Candidates() =>
        [
            .. OfDelta(),
            Object(),
            _edges.Before(_change.VerbIndex >= 0 ? _change.VerbIndex : _change.Start + 1),
            _edges.Before(_change.Start + 1),
            .. _change.Quantities.Select(quantity => _edges.Behind(quantity.Index)),
            .. _change.Quantities.Select(quantity => _edges.Before(quantity.CueIndex + 1)),
        ];

    /// <summary>
    /// "saves users 5 [clicks]", "10 % [performance] improvement", "60 % reduction in [CPU usage]"; behind "2x faster in"
    /// stands a place and no name.
    /// </summary>
    private IEnumerable<string?> OfDelta()
    {
        if (_change.Delta is not { } delta)
        {
            return [];
        }

        if (delta.Behind is not { } behind)
        {
            return [delta.Quantity is { Unit: null, IsFraction: false } ? _edges.Behind(delta.Index) : null];
        }

        return
        [
            delta.IsTimes ? null : _edges.Name(delta.Index + 1, delta.BehindIndex),
            behind.IsSpeed && _edges.IsPreposition(delta.BehindIndex + 1) ? null : _edges.Behind(delta.BehindIndex),
        ];
    }

    /// <summary>"reduce [build time] by 60 %", "halve [the support tickets]".</summary>
    private string? Object() =>
        _change.FactorVerb is not null ? _edges.Behind(_change.VerbIndex)
        : _change.VerbIndex >= 0 ? _edges.Name(_edges.SkipPrepositions(_change.VerbIndex + 1), _change.Start)
        : null;

    /// <summary>The nearest measured noun before the change, with the words in front of it.</summary>
    private string? NearestKnown()
    {
        for (var at = Math.Min(_change.Start, _tokens.Count - 1); at >= 0; at--)
        {
            if (_tokens[at].Kind is TokenKind.Word && MetricNames.IsKnown(_tokens[at].Text))
            {
                return _edges.Before(at + 1);
            }
        }

        return null;
    }
}
