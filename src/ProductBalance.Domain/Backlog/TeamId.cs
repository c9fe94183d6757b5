namespace ProductBalance.Domain.Backlog;

/// <summary>Identifies a team, for whole installations.</summary>
public readonly record struct TeamId(Guid Value);
