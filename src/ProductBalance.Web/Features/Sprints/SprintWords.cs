using ProductBalance.Domain.Planning;

namespace ProductBalance.Web.Features.Sprints;

/// <summary>Sprints as people read them.</summary>
public static class SprintWords
{
    public static string StateOf(Sprint sprint) =>
        sprint.State switch
        {
            SprintState.Planned => "planned",
            SprintState.Running => "running",
            _ => "closed",
        };

    public static string DaysOf(Sprint sprint) => $"{Figures.Day(sprint.Start)} – {Figures.Day(sprint.End)}";

    /// <summary>“12.5 of 45 person-days”.</summary>
    public static string LoadOf(double planned, double capacity) =>
        $"{Figures.Effort(planned)} of {Figures.Effort(capacity)} person-days";
}
