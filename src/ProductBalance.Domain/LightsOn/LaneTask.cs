using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Scoring.Uncertainty;

namespace ProductBalance.Domain.LightsOn;

/// <summary>Work of the lights-on lane: it answers a threat, or something that does depends on it.</summary>
public sealed record LaneTask
{
    /// <summary>The item.</summary>
    public required ItemId Id { get; init; }

    /// <summary>The item's number.</summary>
    public required int Number { get; init; }

    /// <summary>The team in whose queue it stands; those without a team share one.</summary>
    public TeamId? Team { get; init; }

    /// <summary>The day on which its own threat bites; null where only others depend on it.</summary>
    public DateOnly? Bites { get; init; }

    /// <summary>How many people work on it at once, at least 1.</summary>
    public int PeopleAtOnce { get; init; } = 1;

    /// <summary>Draws its effort; null where none is stated, which counts as no time at all.</summary>
    public ItemSampler? Sampler { get; init; }
}
