namespace ProductBalance.Domain.Backlog;

/// <summary>How long a sprint is.</summary>
/// <param name="DaysPerWeek">Working days a week, 1 to 7, the first being Monday: 5 are Monday to Friday.</param>
/// <param name="SprintWeeks">Weeks in a sprint, 1 to 8.</param>
public sealed record SprintCalendar(int DaysPerWeek, int SprintWeeks)
{
    /// <summary>Five days a week, two weeks.</summary>
    public static SprintCalendar Default { get; } = new(5, 2);

    /// <summary>Working days in a sprint.</summary>
    public int WorkingDays => DaysPerWeek * SprintWeeks;

    /// <summary>Calendar days in a sprint.</summary>
    public int CalendarDays => 7 * SprintWeeks;

    /// <summary>Whether people work on such a day of the week.</summary>
    public bool IsWorkingDay(DateOnly day) => ((int)day.DayOfWeek + 6) % 7 < DaysPerWeek;
}
