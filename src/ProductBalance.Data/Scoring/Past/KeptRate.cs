using ProductBalance.Domain.Backlog;

namespace ProductBalance.Data.Scoring.Past;

/// <summary>What a person-day of a team cost on a day.</summary>
public sealed record KeptRate(TeamId Team, decimal DayRate);
