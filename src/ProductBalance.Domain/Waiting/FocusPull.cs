using ProductBalance.Domain.Access;
using ProductBalance.Domain.Backlog;

namespace ProductBalance.Domain.Waiting;

/// <summary>That a team took a tech request into its sprint because something else waits.</summary>
public sealed class FocusPull
{
    private FocusPull() { }

    /// <summary>Logs a pull.</summary>
    /// <param name="id">Identifies it.</param>
    /// <param name="item">What was pulled in.</param>
    /// <param name="team">The team whose time it takes.</param>
    /// <param name="planned">Its expected person-days, and the last day of the sprint.</param>
    /// <param name="freedBy">The waits that left the time free.</param>
    /// <param name="by">Who did it.</param>
    /// <param name="day">When, in the product's time zone.</param>
    public FocusPull(
        FocusPullId id,
        BacklogItem item,
        TeamId team,
        PlannedWork planned,
        IReadOnlyList<WaitId> freedBy,
        Actor by,
        DateOnly day
    )
    {
        ArgumentOutOfRangeException.ThrowIfNegative(planned.Days);
        (Id, ProductId, ItemId, TeamId, FreedBy) = (id, item.ProductId, item.Id, team, freedBy);
        (Days, SprintEnd, Day) = (planned.Days, planned.SprintEnd, day);
        (AuthorId, AuthorName) = (by.UserId, by.Name);
    }

    /// <summary>Identifies it.</summary>
    public FocusPullId Id { get; private set; }

    /// <summary>The product of the item.</summary>
    public ProductId ProductId { get; private set; }

    /// <summary>What was pulled in.</summary>
    public ItemId ItemId { get; private set; }

    /// <summary>The team whose time it takes.</summary>
    public TeamId TeamId { get; private set; }

    /// <summary>Expected person-days of the item at that moment.</summary>
    public double Days { get; private set; }

    /// <summary>The last day of the sprint that it was pulled into.</summary>
    public DateOnly SprintEnd { get; private set; }

    /// <summary>The waits that left the time free.</summary>
    public IReadOnlyList<WaitId> FreedBy { get; private set; } = [];

    /// <summary>The day on which it was done, in the product's time zone.</summary>
    public DateOnly Day { get; private set; }

    /// <summary>Who did it.</summary>
    public Guid AuthorId { get; private set; }

    /// <summary>The name that colleagues knew them by.</summary>
    public string AuthorName { get; private set; } = "";

    /// <summary>The day on which the item was taken out of the sprint again; null where it stayed.</summary>
    public DateOnly? TakenBackOn { get; private set; }

    /// <summary>Who took it out.</summary>
    public string? TakenBackBy { get; private set; }

    /// <summary>Version token, renewed at each save.</summary>
    public Guid Version { get; private set; }

    /// <summary>Takes it back.</summary>
    public void TakeBack(DateOnly today, string by) => (TakenBackOn, TakenBackBy) = (today, by);
}
