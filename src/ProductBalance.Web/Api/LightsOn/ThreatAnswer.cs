using ProductBalance.Domain.LightsOn;

namespace ProductBalance.Web.Api.LightsOn;

/// <summary>A threat, and what the lane comes to for the item that answers it.</summary>
public sealed record ThreatAnswer
{
    public required Guid Id { get; init; }

    /// <summary>The number of the item that answers it.</summary>
    public required int Item { get; init; }

    public required ThreatKind Kind { get; init; }

    public required ThreatState State { get; init; }

    public required string WhatHappens { get; init; }

    public required DateOnly Bites { get; init; }

    /// <summary>Another day that waits for a second person; until then the earlier of the two counts.</summary>
    public required DateOnly? OtherDay { get; init; }

    public required ThreatSeverity Severity { get; init; }

    public required string Evidence { get; init; }

    public required string Reporter { get; init; }

    public required DateTimeOffset ReportedAt { get; init; }

    /// <summary>Who judged it; null until then.</summary>
    public required string? Judge { get; init; }

    public required DateTimeOffset? JudgedAt { get; init; }

    /// <summary>Why it was a false alarm.</summary>
    public required string? Reason { get; init; }

    public required DateTimeOffset? ResolvedAt { get; init; }

    /// <summary>What the lane comes to; null outside it.</summary>
    public required LaneAnswer? Lane { get; init; }
}
