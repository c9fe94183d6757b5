namespace ProductBalance.Domain.Outcomes;

/// <summary>Identifies a measurement, for whole installations.</summary>
public readonly record struct MeasurementId(Guid Value);
