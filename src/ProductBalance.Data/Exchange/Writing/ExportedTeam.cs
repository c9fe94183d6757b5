namespace ProductBalance.Data.Exchange.Writing;

/// <summary>A team that items name, so that a product that lacks it can have it made.</summary>
/// <param name="Name">Its name.</param>
/// <param name="People">How many.</param>
/// <param name="Availability">Share of their time for items.</param>
/// <param name="DayRate">What a person-day costs; null for those who may not see rates.</param>
public sealed record ExportedTeam(string Name, int People, double Availability, decimal? DayRate);
