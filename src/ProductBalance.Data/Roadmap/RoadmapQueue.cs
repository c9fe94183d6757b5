using ProductBalance.Data.Scoring;
using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Planning;
using ProductBalance.Domain.Roadmap;

namespace ProductBalance.Data.Roadmap;

/// <summary>The order in which teams take their work: the lights-on lane, the sprints by their days, then the ranking.</summary>
internal static class RoadmapQueue
{
    public static IReadOnlyList<ForecastTask> Of(BacklogSnapshot backlog, IReadOnlyDictionary<ItemId, Sprint> stays) =>
        [
            .. backlog
                .Ranked.OrderBy(row => !row.IsInLane)
                .ThenBy(row => stays.GetValueOrDefault(row.Id)?.Start ?? DateOnly.MaxValue)
                .Select(row => TaskOf(row, backlog.Context.Today, stays.GetValueOrDefault(row.Id))),
        ];

    public static ForecastCalendar CalendarOf(BacklogSnapshot backlog)
    {
        var (period, calendar) = (backlog.Period, backlog.Context.Calendar);
        double days = period.Sprint is { } sprint
            ? sprint.End.DayNumber - sprint.Start.DayNumber + 1
            : calendar.CalendarDays;
        return new(
            backlog.Context.Today,
            calendar.DaysPerWeek,
            period.Capacities.ToDictionary(team => team.Key, team => team.Value / days)
        );
    }

    private static ForecastTask TaskOf(BacklogRow row, DateOnly today, Sprint? sprint) =>
        new()
        {
            Id = row.Id,
            Team = row.Content.Team,
            PeopleAtOnce = row.Content.PeopleAtOnce,
            Sampler = row.Sampler,
            NotBefore = Later(sprint?.Start, row.Wait?.GoesOnAsOf(today)),
        };

    private static DateOnly? Later(DateOnly? one, DateOnly? other) => one is null || other > one ? other : one;
}
