namespace ProductBalance.Domain.Waiting;

/// <summary>Identifies a wait, for whole installations.</summary>
public readonly record struct WaitId(Guid Value);
