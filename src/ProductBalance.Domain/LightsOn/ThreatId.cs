namespace ProductBalance.Domain.LightsOn;

/// <summary>Identifies a threat, for whole installations.</summary>
public readonly record struct ThreatId(Guid Value);
