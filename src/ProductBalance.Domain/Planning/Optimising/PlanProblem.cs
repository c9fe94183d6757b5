namespace ProductBalance.Domain.Planning.Optimising;

/// <summary>All that a plan of one sprint depends on.</summary>
public sealed record PlanProblem
{
    /// <summary>What could be taken.</summary>
    public required IReadOnlyList<PlanCandidate> Candidates { get; init; }

    /// <summary>The capacity of each team, and of people with some of its skills.</summary>
    public required IReadOnlyList<CapacityPool> Capacities { get; init; }

    /// <summary>The sprint's last day; what waits for a later one is not taken.</summary>
    public required DateOnly LastDay { get; init; }

    /// <summary>What the sprint is made of.</summary>
    public MixPolicy Mix { get; init; } = new();

    /// <summary>Numbers of candidates that must be in the plan.</summary>
    public IReadOnlyCollection<int> Pins { get; init; } = [];

    /// <summary>Numbers of candidates that must not be in the plan.</summary>
    public IReadOnlyCollection<int> Bans { get; init; } = [];

    /// <summary>The letters before an item's number, for sentences.</summary>
    public string KeyPrefix { get; init; } = "PB";
}
