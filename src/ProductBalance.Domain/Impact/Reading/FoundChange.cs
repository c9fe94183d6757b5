namespace ProductBalance.Domain.Impact.Reading;

/// <summary>The change that a sentence states: two values, one difference or share, or one value alone.</summary>
internal sealed record FoundChange
{
    public TaggedQuantity? Before { get; init; }

    public TaggedQuantity? After { get; init; }

    public TaggedQuantity? Delta { get; init; }

    /// <summary>A verb that says the factor by itself: "halve", "doubles".</summary>
    public ChangeWord? FactorVerb { get; init; }

    /// <summary>The first token of the change; words of its metric stand before it …</summary>
    public required int Start { get; init; }

    /// <summary>… or behind this one, its last.</summary>
    public required int End { get; init; }

    /// <summary>Where the word of change nearest before <see cref="Start"/> stands; −1 without one.</summary>
    public int VerbIndex { get; init; } = -1;

    /// <summary>The word that says which way: behind the amount, or else before it.</summary>
    public ChangeWord? Says { get; init; }

    public bool IsPair => Before is not null && After is not null;

    /// <summary>A change or a value after; a value before alone changes nothing.</summary>
    public bool SaysChange => After is not null || Delta is not null || FactorVerb is not null;

    public IEnumerable<TaggedQuantity> Quantities => new[] { Before, After, Delta }.OfType<TaggedQuantity>();
}
