namespace ProductBalance.Domain.Impact.Reading;

internal enum Dimension
{
    Time,
    Data,
    Money,
    Percent,
    PercentagePoints,
    Factor,
    Energy,
    Mass,
    Count,
}

/// <summary>A unit and its size in the smallest unit of its dimension.</summary>
internal sealed record Unit(string Name, Dimension Dimension, double Scale = 1)
{
    /// <summary>Money and counts have no rates between their names, so they never convert.</summary>
    public bool ConvertsTo(Unit other) =>
        Dimension == other.Dimension && (Name == other.Name || Dimension is not (Dimension.Money or Dimension.Count));
}

/// <summary>"a month": a span in seconds that a quantity repeats in.</summary>
internal sealed record Period(string Name, double Seconds);
