using ProductBalance.Domain.Backlog;

namespace ProductBalance.Domain.Planning;

/// <summary>Which days people of a product work: the week of its calendar, less holidays and absences.</summary>
public sealed class Workdays(SprintCalendar calendar, IEnumerable<Holiday> holidays, IEnumerable<Absence> absences)
{
    private readonly HashSet<DateOnly> _holidays = [.. holidays.Select(holiday => holiday.Day)];
    private readonly ILookup<TeamId, Absence> _absences = absences.ToLookup(absence => absence.TeamId);

    /// <summary>On how many days of a period somebody is there.</summary>
    /// <param name="team">The team.</param>
    /// <param name="person">Who; null for anybody of the team, whom only the whole team's days off keep away.</param>
    /// <param name="period">The period.</param>
    public int Count(TeamId team, PersonId? person, SprintPeriod period) =>
        period.Days.Count(day => Includes(team, person, day));

    /// <summary>Whether somebody is there on a day.</summary>
    /// <param name="team">The team.</param>
    /// <param name="person">Who; null for anybody of the team, whom only the whole team's days off keep away.</param>
    /// <param name="day">The day.</param>
    public bool Includes(TeamId team, PersonId? person, DateOnly day) =>
        calendar.IsWorkingDay(day)
        && !_holidays.Contains(day)
        && !_absences[team].Any(absence => absence.Concerns(person, day));
}
