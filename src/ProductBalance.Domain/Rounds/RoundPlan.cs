namespace ProductBalance.Domain.Rounds;

/// <summary>What an estimation round is about, and who takes part.</summary>
public sealed record RoundPlan
{
    /// <summary>The quantity that is estimated of each item; see <see cref="EstimatedQuantity.Field"/>.</summary>
    public required string Field { get; init; }

    /// <summary>The items, each once.</summary>
    public required IReadOnlyList<RoundItem> Items { get; init; }

    /// <summary>Who is asked, each once.</summary>
    public required IReadOnlyList<Guid> Members { get; init; }

    /// <summary>
    /// The last day for answers, in the product's zone; null for a round that people hold together, now. After it any
    /// member may reveal; until somebody does, late answers count.
    /// </summary>
    public DateOnly? ClosesOn { get; init; }
}
