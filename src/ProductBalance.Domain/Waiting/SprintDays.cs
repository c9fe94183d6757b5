using ProductBalance.Domain.Backlog;

namespace ProductBalance.Domain.Waiting;

/// <summary>The days of a sprint, and which of them people work.</summary>
/// <param name="Start">The first day.</param>
/// <param name="End">The last day.</param>
/// <param name="Calendar">Which days of a week people work.</param>
public sealed record SprintDays(DateOnly Start, DateOnly End, SprintCalendar Calendar)
{
    private static readonly DateOnly FirstMonday = new(2001, 1, 1);

    /// <summary>
    /// The sprint that a day lies in where sprints follow each other without a gap, the first of them having begun on
    /// Monday, 1 January 2001.
    /// </summary>
    public static SprintDays Around(DateOnly day, SprintCalendar calendar)
    {
        var days = day.DayNumber - FirstMonday.DayNumber;
        var into = ((days % calendar.CalendarDays) + calendar.CalendarDays) % calendar.CalendarDays;
        var start = day.AddDays(-into);
        return new(start, start.AddDays(calendar.CalendarDays - 1), calendar);
    }

    /// <summary>Working days from a day on to the end of the sprint, that day included.</summary>
    public int WorkingDaysLeft(DateOnly day) => WorkingDays(day, End.AddDays(1));

    /// <summary>Working days of the sprint from one day, included, to another, not included.</summary>
    public int WorkingDays(DateOnly from, DateOnly until)
    {
        var first = from > Start ? from : Start;
        var last = until > End ? End : until.AddDays(-1);
        return Enumerable
            .Range(first.DayNumber, Math.Max(last.DayNumber - first.DayNumber + 1, 0))
            .Count(number => Calendar.IsWorkingDay(DateOnly.FromDayNumber(number)));
    }
}
