using ProductBalance.Domain.Backlog;

namespace ProductBalance.Domain.Planning;

/// <summary>The days of a sprint, both ends included.</summary>
public sealed record SprintPeriod
{
    /// <summary>Longest sprint, in calendar days.</summary>
    public const int MaxDays = 92;

    /// <summary>Makes a period.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It ends before it starts, or is longer than <see cref="MaxDays"/>.</exception>
    public SprintPeriod(DateOnly start, DateOnly end)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(end, start);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(end, start.AddDays(MaxDays - 1));
        (Start, End) = (start, end);
    }

    /// <summary>The first day.</summary>
    public DateOnly Start { get; }

    /// <summary>The last day.</summary>
    public DateOnly End { get; }

    /// <summary>Each day, in order.</summary>
    public IEnumerable<DateOnly> Days =>
        Enumerable.Range(0, End.DayNumber - Start.DayNumber + 1).Select(day => Start.AddDays(day));

    /// <summary>
    /// The period that a new sprint gets: as long as the calendar says, from the day after the last one; where there is
    /// none, or that day has passed, from the next Monday, which may be today.
    /// </summary>
    /// <param name="last">The last day of the latest sprint; null before the first.</param>
    /// <param name="today">The product's day.</param>
    /// <param name="calendar">How long sprints are.</param>
    public static SprintPeriod After(DateOnly? last, DateOnly today, SprintCalendar calendar)
    {
        var start = last?.AddDays(1) is { } next && next >= today ? next : MondayFrom(today);
        return new SprintPeriod(start, start.AddDays(calendar.CalendarDays - 1));
    }

    /// <summary>Whether a day lies within it.</summary>
    public bool Contains(DateOnly day) => Start <= day && day <= End;

    /// <summary>Whether the two share a day.</summary>
    public bool Overlaps(SprintPeriod other) => Start <= other.End && other.Start <= End;

    private static DateOnly MondayFrom(DateOnly day) => day.AddDays((8 - (int)day.DayOfWeek) % 7);
}
