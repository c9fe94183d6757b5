using ProductBalance.Domain.Backlog;

namespace ProductBalance.Domain.Roadmap;

/// <summary>What a forecast of the roadmap goes by.</summary>
/// <param name="Today">The day on which the first of each queue begins.</param>
/// <param name="DaysPerWeek">Working days a week, 1 to 7.</param>
/// <param name="DaysOfWork">Person-days that each team gets done in a calendar day.</param>
public sealed record ForecastCalendar(DateOnly Today, int DaysPerWeek, IReadOnlyDictionary<TeamId, double> DaysOfWork);
