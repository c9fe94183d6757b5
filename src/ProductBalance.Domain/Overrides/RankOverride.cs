using ProductBalance.Domain.Access;
using ProductBalance.Domain.Backlog;

namespace ProductBalance.Domain.Overrides;

/// <summary>
/// A product manager's decision that an item stands directly above another, against its score. It has a reason and a last
/// day; both orders stay visible. It is never deleted: what it was worth shows when outcomes are measured.
/// </summary>
public sealed class RankOverride
{
    /// <summary>Longest reason, in characters.</summary>
    public const int ReasonMaxLength = 1_000;

    private RankOverride() { }

    /// <summary>Holds an item above another.</summary>
    /// <param name="id">Identifies it.</param>
    /// <param name="productId">The product of both items.</param>
    /// <param name="held">The two items.</param>
    /// <param name="reason">Why; colleagues read it.</param>
    /// <param name="lastDay">The last day on which it holds.</param>
    /// <param name="facts">What is known at this moment.</param>
    /// <param name="author">Who decides so.</param>
    /// <param name="at">When (UTC).</param>
    /// <exception cref="ArgumentException">There is no reason, or an item would be held above itself.</exception>
    public RankOverride(
        OverrideId id,
        ProductId productId,
        HeldItem held,
        string reason,
        DateOnly lastDay,
        OverrideFacts facts,
        Actor author,
        DateTimeOffset at
    )
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(reason);
        ArgumentOutOfRangeException.ThrowIfEqual(held.Item, held.Anchor, nameof(held));
        (Id, ProductId, ItemId, AnchorId) = (id, productId, held.Item, held.Anchor);
        (Reason, LastDay, Facts) = (reason, lastDay, facts);
        (AuthorId, AuthorName, MadeAt) = (author.UserId, author.Name, at);
    }

    /// <summary>Identifies it.</summary>
    public OverrideId Id { get; private set; }

    /// <summary>The product of both items.</summary>
    public ProductId ProductId { get; private set; }

    /// <summary>What was moved.</summary>
    public ItemId ItemId { get; private set; }

    /// <summary>What it was moved above.</summary>
    public ItemId AnchorId { get; private set; }

    /// <summary>Why.</summary>
    public string Reason { get; private set; } = "";

    /// <summary>Who decided so.</summary>
    public Guid AuthorId { get; private set; }

    /// <summary>The name that colleagues knew them by.</summary>
    public string AuthorName { get; private set; } = "";

    /// <summary>When it was made (UTC).</summary>
    public DateTimeOffset MadeAt { get; private set; }

    /// <summary>The last day on which it holds, in the product's time zone.</summary>
    public DateOnly LastDay { get; private set; }

    /// <summary>What was known when it was made.</summary>
    public OverrideFacts Facts { get; private set; } = new(0, 0, 0, 0, null);

    /// <summary>How often it was renewed.</summary>
    public int Renewals { get; private set; }

    /// <summary>How it ended; null while it holds, and until its end is written down.</summary>
    public OverrideEnding? Ending { get; private set; }

    /// <summary>When it ended (UTC).</summary>
    public DateTimeOffset? EndedAt { get; private set; }

    /// <summary>Who ended or replaced it; null where it expired.</summary>
    public string? EndedBy { get; private set; }

    /// <summary>The last day of which its author was told that it is the last.</summary>
    public DateOnly? AnnouncedDay { get; private set; }

    /// <summary>Version token, renewed at each save.</summary>
    public Guid Version { get; private set; }

    /// <summary>The two items.</summary>
    public HeldItem Held => new(ItemId, AnchorId);

    /// <summary>Whether it holds on a day, counted from the day it was made.</summary>
    public bool HoldsOn(DateOnly day) => Ending is null && day <= LastDay;

    /// <summary>Whether its author still has to hear that a day is its last.</summary>
    public bool EndsAfter(DateOnly today) => Ending is null && LastDay == today && AnnouncedDay != today;

    /// <summary>Lets it hold until a later day.</summary>
    /// <exception cref="DomainRuleException">It has ended, or holds as long already.</exception>
    public void Renew(DateOnly today, DateOnly lastDay)
    {
        RequireHeld(today);
        if (lastDay <= LastDay)
        {
            throw new DomainRuleException(
                "override-renewed",
                "This override holds for a whole sprint from today already. Renew it nearer to its end."
            );
        }

        (LastDay, Renewals) = (lastDay, Renewals + 1);
    }

    /// <summary>Ends it before its last day.</summary>
    /// <exception cref="DomainRuleException">It has ended.</exception>
    public void EndEarly(DateOnly today, string endedBy, DateTimeOffset at)
    {
        RequireHeld(today);
        (Ending, EndedBy, EndedAt) = (OverrideEnding.EndedEarly, endedBy, at);
    }

    /// <summary>Makes room for another override of the same item.</summary>
    public void GiveWay(DateOnly today, string endedBy, DateTimeOffset at)
    {
        if (HoldsOn(today))
        {
            (Ending, EndedBy, EndedAt) = (OverrideEnding.Replaced, endedBy, at);
        }
        else
        {
            Expire(today, at);
        }
    }

    /// <summary>Writes down that its last day has passed.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The last day has not passed.</exception>
    public void Expire(DateOnly today, DateTimeOffset at)
    {
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(today, LastDay);
        (Ending, EndedAt) = (OverrideEnding.Expired, at);
    }

    /// <summary>Comes back from an export of another product as it stood there.</summary>
    /// <param name="renewals">How often it was renewed.</param>
    /// <param name="ending">How it ended; null where that is not written down yet.</param>
    /// <param name="endedAt">When it ended (UTC).</param>
    /// <param name="endedBy">Who ended or replaced it; null where it expired.</param>
    /// <exception cref="ArgumentOutOfRangeException">It was renewed less than never.</exception>
    public void Return(int renewals, OverrideEnding? ending, DateTimeOffset? endedAt, string? endedBy)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(renewals);
        (Renewals, Ending, EndedAt, EndedBy) = (renewals, ending, endedAt, endedBy);
    }

    /// <summary>Remembers that its author was told of its last day.</summary>
    public void Announce() => AnnouncedDay = LastDay;

    private void RequireHeld(DateOnly today)
    {
        if (!HoldsOn(today))
        {
            throw new DomainRuleException(
                "override-over",
                "This override has ended. Move the item again, with a reason that holds today."
            );
        }
    }
}
