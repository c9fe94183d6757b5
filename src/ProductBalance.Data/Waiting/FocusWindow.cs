using ProductBalance.Domain.Waiting;

namespace ProductBalance.Data.Waiting;

/// <summary>What waits in a product, and what its teams could do meanwhile.</summary>
public sealed record FocusWindow
{
    /// <summary>The present sprint.</summary>
    public required SprintDays Sprint { get; init; }

    public required DateOnly Today { get; init; }

    /// <summary>All that waits: overdue ones first, then by the expected day; last what nobody gave a reason for.</summary>
    public required IReadOnlyList<FreedWait> Waiting { get; init; }

    /// <summary>The teams that something waits of, or that pulled something in, by name.</summary>
    public required IReadOnlyList<FocusTeam> Teams { get; init; }
}
