namespace ProductBalance.Data.Outcomes;

/// <summary>What somebody measured.</summary>
/// <param name="Value">In the unit of the item's metric.</param>
/// <param name="Day">The product's day on which it was measured; null for today.</param>
/// <param name="Source">A link, or a sentence that says how it was measured.</param>
public sealed record MeasurementInput(double? Value, DateOnly? Day, string? Source);
