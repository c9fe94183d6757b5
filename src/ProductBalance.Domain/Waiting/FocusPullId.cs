namespace ProductBalance.Domain.Waiting;

/// <summary>Identifies a focus pull, for whole installations.</summary>
public readonly record struct FocusPullId(Guid Value);
