namespace ProductBalance.Domain.Scoring;

/// <summary>One criterion of a product's scorecard.</summary>
/// <param name="Name">The name that people see and by which an item's value is stored.</param>
/// <param name="Weight">How much a point of it counts.</param>
/// <param name="IsCost">Whether more of it is worse, so that it counts against the item.</param>
public sealed record Criterion(string Name, double Weight, bool IsCost = false);
