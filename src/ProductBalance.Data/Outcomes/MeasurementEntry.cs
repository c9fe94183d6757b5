using ProductBalance.Domain.Outcomes;

namespace ProductBalance.Data.Outcomes;

/// <summary>A measurement as its record shows it.</summary>
/// <param name="Measurement">What was entered.</param>
/// <param name="Strike">Why it does not count; null while it does.</param>
public sealed record MeasurementEntry(Measurement Measurement, MeasurementStrike? Strike);
