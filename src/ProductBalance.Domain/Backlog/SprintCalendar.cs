namespace ProductBalance.Domain.Backlog;

/// <summary>How long a sprint is.</summary>
/// <param name="DaysPerWeek">Working days a week, 1 to 7.</param>
/// <param name="SprintWeeks">Weeks in a sprint, 1 to 8.</param>
public sealed record SprintCalendar(int DaysPerWeek, int SprintWeeks)
{
    /// <summary>Five days a week, two weeks.</summary>
    public static SprintCalendar Default { get; } = new(5, 2);

    /// <summary>Working days in a sprint.</summary>
    public int WorkingDays => DaysPerWeek * SprintWeeks;

    /// <summary>Calendar days in a sprint.</summary>
    public int CalendarDays => 7 * SprintWeeks;
}
