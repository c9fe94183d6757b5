using ProductBalance.Domain.Access;
using ProductBalance.Domain.Backlog;

namespace ProductBalance.Domain.Waiting;

/// <summary>
/// One stay of an item in the status Waiting: for what, since when, and until when that is expected to last. It is never
/// deleted, so that it can be told how much waiting became focus on tech.
/// </summary>
public sealed class Wait
{
    /// <summary>Longest note, in characters.</summary>
    public const int NoteMaxLength = 1_000;

    /// <summary>How far ahead the expected day may lie, in days.</summary>
    public const int LongestDays = 366;

    private Wait() { }

    /// <summary>Begins to wait.</summary>
    /// <param name="id">Identifies it.</param>
    /// <param name="item">What waits.</param>
    /// <param name="terms">For what, and until when.</param>
    /// <param name="planned">What the running sprint holds of it.</param>
    /// <param name="since">The first day of waiting.</param>
    /// <param name="by">Who says so.</param>
    /// <exception cref="ArgumentOutOfRangeException">The planned days are negative.</exception>
    public Wait(WaitId id, BacklogItem item, WaitTerms terms, PlannedWork planned, DateOnly since, Actor by)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(planned.Days);
        (Id, ProductId, ItemId) = (id, item.ProductId, item.Id);
        (Reason, ExpectedUntil, Note) = (terms.Reason, terms.Until, terms.Note);
        (PlannedDays, SprintEnd, Since) = (planned.Days, planned.SprintEnd, since);
        (AuthorId, AuthorName) = (by.UserId, by.Name);
    }

    /// <summary>Identifies it.</summary>
    public WaitId Id { get; private set; }

    /// <summary>The product of the item.</summary>
    public ProductId ProductId { get; private set; }

    /// <summary>What waits.</summary>
    public ItemId ItemId { get; private set; }

    /// <summary>What sort of thing it waits for.</summary>
    public WaitReason Reason { get; private set; }

    /// <summary>What it is in this case; may be empty.</summary>
    public string Note { get; private set; } = "";

    /// <summary>The first day of waiting, in the product's time zone.</summary>
    public DateOnly Since { get; private set; }

    /// <summary>The day on which work is expected to go on.</summary>
    public DateOnly ExpectedUntil { get; private set; }

    /// <summary>Person-days that the running sprint still held of it when it began to wait; 0 where it was in none.</summary>
    public double PlannedDays { get; private set; }

    /// <summary>The last day of that sprint.</summary>
    public DateOnly SprintEnd { get; private set; }

    /// <summary>Who put it on wait.</summary>
    public Guid AuthorId { get; private set; }

    /// <summary>The name that colleagues knew them by.</summary>
    public string AuthorName { get; private set; } = "";

    /// <summary>The day on which the waiting ended; null while it lasts.</summary>
    public DateOnly? EndedOn { get; private set; }

    /// <summary>Who ended it.</summary>
    public string? EndedBy { get; private set; }

    /// <summary>The expected day of which people were reminded that it has passed.</summary>
    public DateOnly? RemindedOf { get; private set; }

    /// <summary>Version token, renewed at each save.</summary>
    public Guid Version { get; private set; }

    /// <summary>For how many days it has lasted on a day; 0 on its first.</summary>
    public int AgeOn(DateOnly day) => (EndedOn ?? day).DayNumber - Since.DayNumber;

    /// <summary>Whether the expected day has passed, and it still waits.</summary>
    public bool IsOverdueOn(DateOnly today) => EndedOn is null && ExpectedUntil < today;

    /// <summary>Whether somebody has still to hear that the expected day has passed.</summary>
    public bool NeedsReminderOn(DateOnly today) => IsOverdueOn(today) && RemindedOf != ExpectedUntil;

    /// <summary>
    /// The day on which work goes on, as far as one knows on a day: when it ended, else the expected day; once that has
    /// come and it still waits, the day after.
    /// </summary>
    public DateOnly GoesOnAsOf(DateOnly today) => EndedOn ?? (ExpectedUntil > today ? ExpectedUntil : today.AddDays(1));

    /// <summary>Expects it to last until another day.</summary>
    /// <exception cref="DomainRuleException">It has ended.</exception>
    public void Expect(DateOnly until)
    {
        if (EndedOn is not null)
        {
            throw new DomainRuleException(
                "wait-over",
                "This item does not wait any more. Load it again to see where it stands."
            );
        }

        ExpectedUntil = until;
    }

    /// <summary>Ends the waiting.</summary>
    public void End(DateOnly today, string by) => (EndedOn, EndedBy) = (today, by);

    /// <summary>Takes back that it ended.</summary>
    public void Resume() => (EndedOn, EndedBy) = (null, null);

    /// <summary>Remembers that people were told that the expected day has passed.</summary>
    public void Remind() => RemindedOf = ExpectedUntil;
}
