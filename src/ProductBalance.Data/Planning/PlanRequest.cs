using ProductBalance.Domain.Planning;

namespace ProductBalance.Data.Planning;

/// <summary>What somebody asks of a plan. Nothing of it is stored.</summary>
public sealed record PlanRequest
{
    /// <summary>The number of the sprint; null for one that begins today.</summary>
    public int? Sprint { get; init; }

    /// <summary>Person-days by the name of a team, in place of what the team has; teams that it leaves out keep theirs.</summary>
    public IReadOnlyDictionary<string, double> Capacity { get; init; } = new Dictionary<string, double>();

    /// <summary>What the sprint is made of; null for the product's own policy.</summary>
    public MixPolicy? Mix { get; init; }

    /// <summary>Numbers of items that must be in the plan.</summary>
    public IReadOnlyList<int> Pin { get; init; } = [];

    /// <summary>Numbers of items that must not be in the plan.</summary>
    public IReadOnlyList<int> Ban { get; init; } = [];
}
