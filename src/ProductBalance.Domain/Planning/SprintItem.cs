using ProductBalance.Domain.Access;
using ProductBalance.Domain.Backlog;

namespace ProductBalance.Domain.Planning;

/// <summary>
/// One stay of an item in a sprint. An item that leaves keeps its row, so that the scope of a sprint can be told day by
/// day; when it comes again, that is another stay.
/// </summary>
public sealed class SprintItem
{
    private SprintItem() { }

    /// <summary>Puts an item into a sprint.</summary>
    /// <param name="sprintId">The sprint.</param>
    /// <param name="itemId">The item.</param>
    /// <param name="plannedDays">Person-days that are planned for it, above 0.</param>
    /// <param name="by">Who does it.</param>
    /// <param name="at">When (UTC).</param>
    /// <param name="reason">Why; asked for once the sprint runs.</param>
    public SprintItem(SprintId sprintId, ItemId itemId, double plannedDays, Actor by, DateTimeOffset at, string? reason)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(plannedDays);
        (SprintId, ItemId, PlannedDays) = (sprintId, itemId, plannedDays);
        (AddedAt, AddedBy, AddedReason) = (at, by.Name, reason);
    }

    /// <summary>The sprint.</summary>
    public SprintId SprintId { get; private set; }

    /// <summary>The item.</summary>
    public ItemId ItemId { get; private set; }

    /// <summary>
    /// Person-days that are planned for it in this sprint: its expected effort, or a share where it is larger than its
    /// team's capacity.
    /// </summary>
    public double PlannedDays { get; private set; }

    /// <summary>When it came in (UTC).</summary>
    public DateTimeOffset AddedAt { get; private set; }

    /// <summary>Who put it in.</summary>
    public string AddedBy { get; private set; } = "";

    /// <summary>Why, where somebody said so.</summary>
    public string? AddedReason { get; private set; }

    /// <summary>When it was taken out (UTC); null while it is in.</summary>
    public DateTimeOffset? RemovedAt { get; private set; }

    /// <summary>Who took it out.</summary>
    public string? RemovedBy { get; private set; }

    /// <summary>Why, where somebody said so.</summary>
    public string? RemovedReason { get; private set; }

    /// <summary>What became of it when the sprint was closed; null before, and where it was taken out.</summary>
    public StayOutcome? Outcome { get; private set; }

    /// <summary>Why it went back to the backlog unfinished; else null.</summary>
    public string? OutcomeReason { get; private set; }

    /// <summary>
    /// Person-days that the finished item really took, in all its sprints, as somebody said at the close; null where
    /// nobody did.
    /// </summary>
    public double? ActualDays { get; private set; }

    /// <summary>The part of an effort that a sprint can take: all of it, or as much as the team has.</summary>
    /// <param name="effort">Expected person-days of the item, above 0.</param>
    /// <param name="capacity">Person-days of its team in the sprint; 0 where it has none or there is no team.</param>
    public static double ShareOf(double effort, double capacity) => capacity > 0 ? Math.Min(effort, capacity) : effort;

    /// <summary>Takes it out.</summary>
    /// <exception cref="InvalidOperationException">It is out already.</exception>
    public void Remove(Actor by, DateTimeOffset at, string? reason)
    {
        RequireIn();
        (RemovedAt, RemovedBy, RemovedReason) = (at, by.Name, reason);
    }

    /// <summary>The sprint closes, and the item is finished.</summary>
    /// <param name="actualDays">Person-days that it really took, above 0; null where nobody knows.</param>
    /// <exception cref="InvalidOperationException">It is out already.</exception>
    public void Finish(double? actualDays)
    {
        RequireIn();
        if (actualDays is { } days)
        {
            ArgumentOutOfRangeException.ThrowIfNegativeOrZero(days, nameof(actualDays));
        }

        (Outcome, ActualDays) = (StayOutcome.Finished, actualDays);
    }

    /// <summary>The sprint closes, and the item goes on in the next one.</summary>
    /// <exception cref="InvalidOperationException">It is out already.</exception>
    public void CarryOver()
    {
        RequireIn();
        Outcome = StayOutcome.CarriedOver;
    }

    /// <summary>The sprint closes, and the item goes back to the backlog.</summary>
    /// <exception cref="InvalidOperationException">It is out already.</exception>
    public void Return(string reason)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(reason);
        RequireIn();
        (Outcome, OutcomeReason) = (StayOutcome.Returned, reason);
    }

    private void RequireIn()
    {
        if (RemovedAt is not null)
        {
            throw new InvalidOperationException("This stay has ended.");
        }
    }
}
