using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Estimates;
using ProductBalance.Domain.Freshness;
using ProductBalance.Domain.LightsOn;
using ProductBalance.Domain.Scoring;
using ProductBalance.Domain.Scoring.Uncertainty;
using ProductBalance.Domain.Waiting;

namespace ProductBalance.Data.Scoring;

/// <summary>All that the list filters, sorts or shows of an item. Circuits hold references to rows and copy none.</summary>
public sealed record BacklogRow
{
    public required ItemId Id { get; init; }

    public required int Number { get; init; }

    public required ItemStatus Status { get; init; }

    /// <summary>Where a waiting item goes back to; null for any other.</summary>
    public ItemStatus? WaitingFrom { get; init; }

    public required ItemContent Content { get; init; }

    /// <summary>The version token that the content was read with.</summary>
    public required Guid Version { get; init; }

    public string? TeamName { get; init; }

    public required Guid RequesterId { get; init; }

    /// <summary>The confirmed threat that it answers; of several the one that bites first.</summary>
    public Threat? Threat { get; init; }

    /// <summary>What it waits for, while it waits and somebody said for what.</summary>
    public Wait? Wait { get; init; }

    /// <summary>Its score; null for what has not passed the gate.</summary>
    public ItemScore? Score { get; init; }

    /// <summary>
    /// Draws it, or in the lights-on lane its effort alone; null where it states neither. It stays the same object until
    /// the item is loaded anew, by which the figures know what they hold for.
    /// </summary>
    public ItemSampler? Sampler { get; init; }

    /// <summary>What is missing, for a draft.</summary>
    public int MissingCount { get; init; }

    /// <summary>The place in the list from 1; 0 in the lane and for what is not ranked.</summary>
    public int Rank { get; init; }

    /// <summary>The place that its score alone would give it; 0 in the lane and for what is not ranked.</summary>
    public int ScoreRank { get; init; }

    /// <summary>Why it stands elsewhere than its score says; null where nobody moved it.</summary>
    public HeldPlace? Held { get; init; }

    /// <summary>Since when each of its estimates stands as it is, while the item is open.</summary>
    public IReadOnlyList<EstimateAge> Ages { get; init; } = [];

    /// <summary>Person-days as they count, multiplied by what was learned of their team; null where none can be used.</summary>
    public Estimate? Effort { get; init; }

    /// <summary>Expected person-days; null where none are stated.</summary>
    public double? EffortDays { get; init; }

    /// <summary>Whether its expected effort fits into its team's capacity of the sprint, in the order of the list.</summary>
    public bool FitsCapacity { get; init; }

    /// <summary>Its place in the lights-on lane; of no meaning outside it.</summary>
    public LanePlace? LanePlace { get; init; }

    /// <summary>A confirmed threat stands in the lane as soon as its effort is known.</summary>
    public bool IsInLane => Threat is not null && EffortDays is not null;
}
