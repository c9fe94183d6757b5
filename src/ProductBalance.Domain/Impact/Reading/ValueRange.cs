namespace ProductBalance.Domain.Impact.Reading;

/// <summary>Two ends that a sentence states for one value ("10–12 min"), in the unit of the reading.</summary>
/// <param name="Low">The smaller end.</param>
/// <param name="High">The larger end.</param>
public sealed record ValueRange(double Low, double High);
