namespace ProductBalance.Domain.Waiting;

/// <summary>How much waiting became focus on tech in a quarter of a year.</summary>
/// <param name="Year">The year.</param>
/// <param name="Number">The quarter, 1 to 4.</param>
/// <param name="FreedDays">Person-days that waits left free.</param>
/// <param name="PulledDays">Expected person-days of the tech requests that were pulled in.</param>
public sealed record FocusQuarter(int Year, int Number, double FreedDays, double PulledDays)
{
    /// <summary>The share of the free time that became focus on tech; null where none was free.</summary>
    public double? Share => FreedDays > 0 ? PulledDays / FreedDays : null;

    /// <summary>The first day of the quarter that a day lies in.</summary>
    public static DateOnly StartOf(DateOnly day) => new(day.Year, (day.Month - 1) / 3 * 3 + 1, 1);
}
