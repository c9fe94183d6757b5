using ProductBalance.Data.Scoring;
using ProductBalance.Domain.Planning;
using ProductBalance.Domain.Planning.Progress;

namespace ProductBalance.Data.Planning;

/// <summary>One stay of a sprint with its item and what was said of it, the oldest first.</summary>
internal sealed record ProgressStay(BacklogRow Row, SprintItem Stay, IReadOnlyList<RemainingNote> Notes)
{
    public bool IsIn => Stay.RemovedAt is null;

    public double LeftDays =>
        Stay.Outcome == StayOutcome.Finished ? 0
        : Notes is [.., { Days: var days }] ? days
        : Stay.PlannedDays;

    /// <summary>Whether it was in the plan when the sprint started.</summary>
    public bool WasPlannedBy(DateTimeOffset start) => Stay.AddedAt <= start && !(Stay.RemovedAt <= start);
}
