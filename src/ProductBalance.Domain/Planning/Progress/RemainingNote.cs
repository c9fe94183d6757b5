using ProductBalance.Domain.Access;
using ProductBalance.Domain.Backlog;

namespace ProductBalance.Domain.Planning.Progress;

/// <summary>
/// What somebody said is left to do of an item in a sprint. Notes are only ever added: the latest one holds. A release
/// leaves nothing to do, and is noted as such.
/// </summary>
public sealed class RemainingNote
{
    /// <summary>Most person-days that can be left.</summary>
    public const double MostDays = 100_000;

    private RemainingNote() { }

    /// <summary>Notes what is left.</summary>
    /// <param name="sprintId">The sprint.</param>
    /// <param name="itemId">The item.</param>
    /// <param name="days">Person-days that are left, 0 to <see cref="MostDays"/>.</param>
    /// <param name="by">Who says so.</param>
    /// <param name="at">When (UTC).</param>
    public RemainingNote(SprintId sprintId, ItemId itemId, double days, Actor by, DateTimeOffset at)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(days);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(days, MostDays);
        (SprintId, ItemId, Days, By, At) = (sprintId, itemId, days, by.Name, at);
    }

    /// <summary>Counted up, so that of two notes of one instant the later one is known; 0 until it is stored.</summary>
    public long Id { get; private set; }

    /// <summary>The sprint.</summary>
    public SprintId SprintId { get; private set; }

    /// <summary>The item.</summary>
    public ItemId ItemId { get; private set; }

    /// <summary>Person-days that are left.</summary>
    public double Days { get; private set; }

    /// <summary>Who said so.</summary>
    public string By { get; private set; } = "";

    /// <summary>When (UTC).</summary>
    public DateTimeOffset At { get; private set; }
}
