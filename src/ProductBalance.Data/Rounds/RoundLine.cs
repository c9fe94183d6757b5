using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Estimates;
using ProductBalance.Domain.Rounds;

namespace ProductBalance.Data.Rounds;

/// <summary>One item of a round as its reader may see it.</summary>
public sealed record RoundLine
{
    public required int Number { get; init; }

    public required string Title { get; init; }

    public required ItemKind Kind { get; init; }

    /// <summary>The unit in which the item states the quantity.</summary>
    public required string Unit { get; init; }

    public required RoundItem Item { get; init; }

    /// <summary>What the item states now.</summary>
    public required Estimate? Stated { get; init; }

    /// <summary>The reader's own answer in the present pass.</summary>
    public required Estimate? Mine { get; init; }

    /// <summary>The answers of the last revealed pass; empty before the first reveal.</summary>
    public required IReadOnlyList<NamedAnswer> Answers { get; init; }

    /// <summary>The revealed answers beside each other; null where there are none.</summary>
    public EstimateComparison? Comparison { get; init; }
}
