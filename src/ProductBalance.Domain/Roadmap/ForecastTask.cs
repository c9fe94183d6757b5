using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Scoring.Uncertainty;

namespace ProductBalance.Domain.Roadmap;

/// <summary>Work that stands in a team's queue.</summary>
public sealed record ForecastTask
{
    /// <summary>The item.</summary>
    public required ItemId Id { get; init; }

    /// <summary>Who does it; without a team nobody can say when.</summary>
    public required TeamId? Team { get; init; }

    /// <summary>How many people work on it at once, at least 1.</summary>
    public int PeopleAtOnce { get; init; } = 1;

    /// <summary>Draws its effort; without one nobody can say when.</summary>
    public required ItemSampler? Sampler { get; init; }

    /// <summary>The first day on which it can begin: its sprint's, or the one until which it waits. Null for today.</summary>
    public DateOnly? NotBefore { get; init; }
}
