using ProductBalance.Domain.Freshness;

namespace ProductBalance.Domain.Scoring;

/// <summary>One step of the arithmetic that leads to a score.</summary>
/// <param name="Name">What the number is, as people see it: "Reach".</param>
/// <param name="Value">The number that the step works with, in <paramref name="Unit"/>.</param>
/// <param name="Unit">The unit of the value; empty for a factor without one.</param>
/// <param name="Step">What the value does to the total of the terms before it.</param>
/// <param name="Source">Where the number comes from.</param>
/// <param name="Field">The field of the item that states it, as <see cref="EstimateFields"/> names it.</param>
/// <param name="Author">Who stated it.</param>
/// <param name="Day">When it was stated.</param>
public sealed record Term(
    string Name,
    double Value,
    string Unit,
    TermStep Step,
    string? Source = null,
    string? Field = null,
    string? Author = null,
    DateOnly? Day = null
);
