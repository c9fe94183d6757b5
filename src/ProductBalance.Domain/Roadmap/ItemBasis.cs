using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Estimates;
using ProductBalance.Domain.Waiting;

namespace ProductBalance.Domain.Roadmap;

/// <summary>What a version rested on, of one item: kept so that the next one can say why it differs. Never published.</summary>
public sealed record ItemBasis
{
    /// <summary>The item.</summary>
    public required ItemId Id { get; init; }

    /// <summary>Where it stood.</summary>
    public required ItemStatus Status { get; init; }

    /// <summary>Whether it stood in a sprint.</summary>
    public bool IsInSprint { get; init; }

    /// <summary>What it waited for; null where it did not wait.</summary>
    public WaitReason? WaitsFor { get; init; }

    /// <summary>Its effort in person-days.</summary>
    public Estimate? Effort { get; init; }

    /// <summary>Another text where impact, model inputs or urgency are others.</summary>
    public required string Worth { get; init; }

    /// <summary>Its place in the list from 1; 0 where it had none.</summary>
    public int Rank { get; init; }
}
