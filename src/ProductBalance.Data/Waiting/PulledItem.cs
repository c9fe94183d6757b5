using ProductBalance.Data.Scoring;
using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Waiting;

namespace ProductBalance.Data.Waiting;

/// <summary>A tech request that was pulled into the present sprint because something else waits.</summary>
/// <param name="Pull">The pull.</param>
/// <param name="Row">The request, as it stands now.</param>
public sealed record PulledItem(FocusPull Pull, BacklogRow Row)
{
    /// <summary>Whether it is still to be done.</summary>
    public bool TakesTime => Row.Status is ItemStatus.Planned or ItemStatus.InProgress;

    /// <summary>Whether it can be taken out again: nobody has begun.</summary>
    public bool CanBeTakenBack => Row.Status == ItemStatus.Planned;
}
