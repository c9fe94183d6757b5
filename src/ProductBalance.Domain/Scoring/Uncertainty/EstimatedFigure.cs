namespace ProductBalance.Domain.Scoring.Uncertainty;

/// <summary>A figure that was estimated from draws.</summary>
/// <param name="Value">The figure, in its own unit.</param>
/// <param name="StandardError">How far it may be off by chance: one standard deviation, in the same unit.</param>
public readonly record struct EstimatedFigure(double Value, double StandardError);
