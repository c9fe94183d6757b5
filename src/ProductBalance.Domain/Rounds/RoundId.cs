namespace ProductBalance.Domain.Rounds;

/// <summary>Identifies an estimation round.</summary>
public readonly record struct RoundId(Guid Value);
