using ProductBalance.Data.Planning;
using ProductBalance.Data.Scoring;
using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Planning;

namespace ProductBalance.Web.Features.Sprints;

/// <summary>An item of a sprint as its page shows it.</summary>
/// <param name="Line">Its stay in the sprint.</param>
/// <param name="Row">The item as the ranking has it.</param>
/// <param name="Mark">What somebody said of it; null where nobody did.</param>
public sealed record PlanEntry(SprintLine Line, BacklogRow Row, SprintMarkKind? Mark)
{
    public double Days => Line.Stay.PlannedDays;

    public bool IsTech => Row.Content.Kind == ItemKind.Tech;

    /// <summary>Whether the sprint plans less of it than it takes.</summary>
    public bool IsShare => Row.EffortDays > Days + 0.005;
}
