namespace ProductBalance.Domain.LightsOn;

/// <summary>The days that a forecast of the lane goes by.</summary>
/// <param name="Today">The day on which the first of each queue begins.</param>
/// <param name="DaysPerWeek">Working days a week, 1 to 7.</param>
/// <param name="NextSprintEnd">The last day of the sprint after this one.</param>
public sealed record LaneCalendar(DateOnly Today, int DaysPerWeek, DateOnly NextSprintEnd);
