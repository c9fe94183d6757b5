using ProductBalance.Domain.LightsOn;

namespace ProductBalance.Web.Api.LightsOn;

/// <summary>What is to be expected of work in the lights-on lane. Days are calendar days from today.</summary>
/// <param name="Due">The day by which it is needed, moved forward to that of what depends on it.</param>
/// <param name="Duration">The 95th percentile of the days that it takes by itself.</param>
/// <param name="Slack">The days that are left over when it begins today.</param>
/// <param name="Completion">The 95th percentile of the days until it is done, behind what stands before it.</param>
/// <param name="DaysLate">Whole days by which it misses the day it bites; 0 where it does not.</param>
/// <param name="Forced">Whether the plan of this sprint or the next has to take it.</param>
public sealed record LaneAnswer(
    DateOnly Due,
    double Duration,
    double Slack,
    double Completion,
    int DaysLate,
    bool Forced
)
{
    public static LaneAnswer Of(LaneOutlook outlook) =>
        new(outlook.Due, outlook.Duration, outlook.Slack, outlook.Completion, outlook.DaysLate, outlook.IsForced);
}
