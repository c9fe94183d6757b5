namespace ProductBalance.Domain.Planning.Optimising;

/// <summary>Person-days that the same people have for items in the sprint: a whole team, or those with one of some skills.</summary>
/// <param name="Team">The team's name.</param>
/// <param name="Days">Person-days, 0 or more.</param>
public sealed record CapacityPool(string Team, double Days)
{
    /// <summary>Only items that ask for one of these skills draw on it; empty for the whole team.</summary>
    public IReadOnlyList<string> Skills { get; init; } = [];

    /// <summary>Whether an item draws on it.</summary>
    public bool Serves(PlanCandidate candidate)
    {
        ArgumentNullException.ThrowIfNull(candidate);
        return candidate.Team == Team
            && (Skills.Count == 0 || (candidate.Skill is { } skill && Skills.Contains(skill)));
    }
}
