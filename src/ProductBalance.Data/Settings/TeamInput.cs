namespace ProductBalance.Data.Settings;

/// <summary>A team as a form describes it.</summary>
/// <param name="Name">Unique within the product.</param>
/// <param name="People">How many people.</param>
/// <param name="Availability">The share of their days, above 0 and at most 1, that goes into backlog items.</param>
/// <param name="DayRate">Cost of one person-day in the product's currency.</param>
public sealed record TeamInput(string Name, int People, double Availability, decimal DayRate);
