using ProductBalance.Domain.Backlog;

namespace ProductBalance.Domain.Roadmap;

/// <summary>An item of an entry, as it stands now.</summary>
public sealed record DraftItem
{
    /// <summary>Identifies it.</summary>
    public required ItemId Id { get; init; }

    /// <summary>The item's number.</summary>
    public required int Number { get; init; }

    /// <summary>Its title.</summary>
    public required string Title { get; init; }

    /// <summary>Product initiative or tech request.</summary>
    public required ItemKind Kind { get; init; }

    /// <summary>Whether it stands in the lights-on lane.</summary>
    public bool IsLightsOn { get; init; }

    /// <summary>Where it stands.</summary>
    public required ItemStatus Status { get; init; }

    /// <summary>Since when (UTC).</summary>
    public required DateTimeOffset StatusSince { get; init; }

    /// <summary>The same as a day of the product.</summary>
    public required DateOnly StatusDay { get; init; }

    /// <summary>What it shall change, in words; null where it names no figure.</summary>
    public string? Outcome { get; init; }

    /// <summary>Its score; null for what has not passed the gate.</summary>
    public double? Score { get; init; }

    /// <summary>Whether it stands in the lane or in a sprint, so that somebody has said when.</summary>
    public bool IsCommitted { get; init; }

    /// <summary>Whether its work is out.</summary>
    public bool IsReleased => Status is ItemStatus.Released or ItemStatus.Measured;

    /// <summary>Whether it will not be done.</summary>
    public bool IsDropped => Status == ItemStatus.Dropped;
}
