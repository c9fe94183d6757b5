namespace ProductBalance.Data.Exchange.Writing;

/// <summary>A team that items name, so that a product that lacks it can have it made.</summary>
public sealed record ExportedTeam(string Name, int People, double Availability, decimal DayRate);
