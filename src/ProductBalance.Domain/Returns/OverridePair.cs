namespace ProductBalance.Domain.Returns;

/// <summary>An item that was moved above another against its score, and what both returned.</summary>
/// <param name="Moved">Measured value a month for each person-day of the item that was moved up.</param>
/// <param name="Anchor">The same of the item that it was put above.</param>
public sealed record OverridePair(double Moved, double Anchor);
