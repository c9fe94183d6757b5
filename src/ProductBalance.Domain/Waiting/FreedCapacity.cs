using ProductBalance.Domain.Backlog;

namespace ProductBalance.Domain.Waiting;

/// <summary>
/// What a wait leaves free of a team's sprint, in person-days: remaining planned effort × working days waited ÷ working days
/// left in the sprint, at most the remaining effort.
/// </summary>
public static class FreedCapacity
{
    /// <summary>The formula itself.</summary>
    /// <param name="remainingDays">Person-days of the item that the sprint still holds, 0 or more.</param>
    /// <param name="workingDaysWaited">On how many working days of the sprint it waits, 0 or more.</param>
    /// <param name="workingDaysLeft">How many working days the sprint still has, 0 or more; with 0 nothing is freed.</param>
    /// <exception cref="ArgumentOutOfRangeException">A figure is negative.</exception>
    public static double Of(double remainingDays, int workingDaysWaited, int workingDaysLeft)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(remainingDays);
        ArgumentOutOfRangeException.ThrowIfNegative(workingDaysWaited);
        ArgumentOutOfRangeException.ThrowIfNegative(workingDaysLeft);
        return workingDaysLeft == 0 ? 0 : Math.Min(remainingDays * workingDaysWaited / workingDaysLeft, remainingDays);
    }

    /// <summary>What a wait leaves free from today on: days that are gone cannot be used any more.</summary>
    public static double Ahead(Wait wait, SprintDays sprint, DateOnly today)
    {
        var from = wait.Since > today ? wait.Since : today;
        return Of(wait.PlannedDays, sprint.WorkingDays(from, wait.GoesOnAsOf(today)), sprint.WorkingDaysLeft(today));
    }

    /// <summary>What a wait has left free up to and with today, of the sprint in which it began.</summary>
    public static double SoFar(Wait wait, SprintCalendar calendar, DateOnly today)
    {
        var sprint = new SprintDays(wait.Since, wait.SprintEnd, calendar);
        return Of(
            wait.PlannedDays,
            sprint.WorkingDays(wait.Since, wait.EndedOn ?? today.AddDays(1)),
            sprint.WorkingDaysLeft(wait.Since)
        );
    }
}
