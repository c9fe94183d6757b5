using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Planning.Progress;

namespace ProductBalance.Data.Planning;

/// <summary>How far a sprint has come.</summary>
public sealed record SprintProgress
{
    public required BurnUp BurnUp { get; init; }

    /// <summary>What is left of each item that is in it, by the items' numbers.</summary>
    public required IReadOnlyDictionary<int, RemainingLine> Lines { get; init; }

    /// <summary>What was planned for each team, and what is done; items without a team stand under no team.</summary>
    public required IReadOnlyList<(TeamId? Team, TeamTally Tally)> Teams { get; init; }
}
