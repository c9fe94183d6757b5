using ProductBalance.Domain.Backlog;

namespace ProductBalance.Domain.Planning.Optimising;

/// <summary>What the planner knows of an item that a sprint could take.</summary>
public sealed record PlanCandidate
{
    /// <summary>The largest value, of either sign, that is told apart; what lies beyond counts as this much.</summary>
    public const double LargestValue = 1e10;

    /// <summary>The item's number in its product.</summary>
    public required int Number { get; init; }

    /// <summary>Product initiative or tech request.</summary>
    public required ItemKind Kind { get; init; }

    /// <summary>The name of its team; null where it has none.</summary>
    public required string? Team { get; init; }

    /// <summary>Expected effort in person-days, above 0.</summary>
    public required double Effort { get; init; }

    /// <summary>
    /// Expected value of starting it in this sprint rather than in the next one, in the product's currency; score × 1,000 ×
    /// effort where the model has no money.
    /// </summary>
    public required double Value { get; init; }

    /// <summary>Its place in the list, lane included: of two plans of one value, the one whose items stand higher wins.</summary>
    public required int Place { get; init; }

    /// <summary>Whether people can be shown it at a review.</summary>
    public bool Showable { get; init; }

    /// <summary>Whether it stands in the lights-on lane; the mix does not count it.</summary>
    public bool InLane { get; init; }

    /// <summary>The day its threat bites, where that forces it into this sprint; else null.</summary>
    public DateOnly? ForcedBy { get; init; }

    /// <summary>The skill that it asks for; null where anybody of the team can do it.</summary>
    public string? Skill { get; init; }

    /// <summary>The numbers of items that are not done and must be done before it or in the same sprint.</summary>
    public IReadOnlyList<int> DependsOn { get; init; } = [];

    /// <summary>
    /// The numbers of items that are best done in the same sprint; the other way round says the same. What is no candidate
    /// holds nothing back.
    /// </summary>
    public IReadOnlyList<int> PairsWith { get; init; } = [];

    /// <summary>The day that it waits for; <see cref="DateOnly.MaxValue"/> where nobody said until when.</summary>
    public DateOnly? NotBefore { get; init; }
}
