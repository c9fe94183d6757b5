using ProductBalance.Domain.Planning;

namespace ProductBalance.Data.Planning;

/// <summary>A sprint with all that was planned for it.</summary>
public sealed record SprintDetail
{
    public required Sprint Sprint { get; init; }

    /// <summary>What each team has in it, by the teams' names.</summary>
    public required IReadOnlyList<SprintCapacity> Capacities { get; init; }

    /// <summary>What is in it, in the order in which it came.</summary>
    public required IReadOnlyList<SprintLine> Lines { get; init; }

    /// <summary>What came in or went out after the start, the newest first.</summary>
    public required IReadOnlyList<SprintLine> ScopeChanges { get; init; }

    /// <summary>The items that are pinned to it or kept out, by their numbers.</summary>
    public required IReadOnlyDictionary<int, SprintMarkKind> Marks { get; init; }

    /// <summary>The mix that it shall keep.</summary>
    public required MixPolicy Policy { get; init; }

    /// <summary>Whether the reader may change the plan.</summary>
    public required bool MayPlan { get; init; }

    /// <summary>The numbers of items that are in any sprint that is not closed.</summary>
    public required IReadOnlySet<int> Taken { get; init; }
}
