using ProductBalance.Domain.Backlog;

namespace ProductBalance.Domain.Reviews;

/// <summary>An item as the sprint has left it: what a review can tell of it.</summary>
public sealed record SprintedItem
{
    /// <summary>The item.</summary>
    public required ItemId Id { get; init; }

    /// <summary>Its number.</summary>
    public required int Number { get; init; }

    /// <summary>All that people wrote about it.</summary>
    public required ItemContent Content { get; init; }

    /// <summary>Where it stands.</summary>
    public required ItemStatus Status { get; init; }

    /// <summary>The product's day on which it came to stand there, or went live.</summary>
    public required DateOnly StatusSince { get; init; }

    /// <summary>What was measured of its promise; null while nothing is.</summary>
    public double? Measured { get; init; }

    /// <summary>Whether it answers a threat that a second person confirmed.</summary>
    public required bool IsLightsOn { get; init; }

    /// <summary>Person-days that were planned for it.</summary>
    public required double PlannedDays { get; init; }

    /// <summary>Person-days that it took; null where nobody wrote them down.</summary>
    public double? ActualDays { get; init; }

    /// <summary>For what it waits; null where it does not, or nobody said.</summary>
    public string? WaitsFor { get; init; }

    /// <summary>Whether it is live.</summary>
    public bool IsDone => Status is ItemStatus.Released or ItemStatus.Measured;
}
