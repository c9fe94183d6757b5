using ProductBalance.Domain.Access;
using ProductBalance.Domain.Backlog;

namespace ProductBalance.Domain.Outcomes;

/// <summary>
/// That an item will not be measured, and why. It counts as "not measured" for ever, unless somebody measures it after all.
/// </summary>
public sealed class MeasuringWaiver
{
    private MeasuringWaiver() { }

    /// <summary>Says that an item will not be measured.</summary>
    /// <param name="item">Which.</param>
    /// <param name="reason">Why not.</param>
    /// <param name="by">Who says so.</param>
    /// <param name="at">When (UTC).</param>
    public MeasuringWaiver(BacklogItem item, string reason, Actor by, DateTimeOffset at) =>
        (ItemId, ProductId, Reason, ById, ByName, At) = (item.Id, item.ProductId, reason, by.UserId, by.Name, at);

    /// <summary>What is not measured.</summary>
    public ItemId ItemId { get; private set; }

    /// <summary>The product of the item.</summary>
    public ProductId ProductId { get; private set; }

    /// <summary>Why not.</summary>
    public string Reason { get; private set; } = "";

    /// <summary>Who said so.</summary>
    public Guid ById { get; private set; }

    /// <summary>The name that colleagues knew them by.</summary>
    public string ByName { get; private set; } = "";

    /// <summary>When (UTC).</summary>
    public DateTimeOffset At { get; private set; }
}
