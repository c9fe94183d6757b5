namespace ProductBalance.Domain.Overrides;

/// <summary>Identifies an override.</summary>
public readonly record struct OverrideId(Guid Value);
