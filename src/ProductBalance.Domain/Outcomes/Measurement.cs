using ProductBalance.Domain.Access;
using ProductBalance.Domain.Backlog;

namespace ProductBalance.Domain.Outcomes;

/// <summary>
/// What the metric of a released item was on a day. It is never changed: who was wrong enters another one, or strikes it
/// out with a reason.
/// </summary>
public sealed class Measurement
{
    /// <summary>Longest text that says where the value comes from, in characters.</summary>
    public const int SourceMaxLength = 1_000;

    private Measurement() { }

    /// <summary>Enters what was measured.</summary>
    /// <param name="id">Identifies it.</param>
    /// <param name="item">Whose outcome it is.</param>
    /// <param name="value">In the metric's unit, finite.</param>
    /// <param name="day">The product's day on which it was measured.</param>
    /// <param name="source">A link, or a sentence that says how it was measured.</param>
    /// <param name="by">Who enters it.</param>
    /// <param name="at">When (UTC).</param>
    public Measurement(
        MeasurementId id,
        BacklogItem item,
        double value,
        DateOnly day,
        string source,
        Actor by,
        DateTimeOffset at
    )
    {
        (Id, ProductId, ItemId) = (id, item.ProductId, item.Id);
        (Value, Day, Source) = (value, day, source);
        (ById, ByName, IsByToken, At) = (by.UserId, by.Name, by.Scope is not null, at);
    }

    /// <summary>Identifies it.</summary>
    public MeasurementId Id { get; private set; }

    /// <summary>The product of the item.</summary>
    public ProductId ProductId { get; private set; }

    /// <summary>Whose outcome it is.</summary>
    public ItemId ItemId { get; private set; }

    /// <summary>In the unit of the item's metric.</summary>
    public double Value { get; private set; }

    /// <summary>The product's day on which it was measured.</summary>
    public DateOnly Day { get; private set; }

    /// <summary>A link, or a sentence that says how it was measured.</summary>
    public string Source { get; private set; } = "";

    /// <summary>Who entered it, or owns the token that did.</summary>
    public Guid ById { get; private set; }

    /// <summary>The name that colleagues knew them by.</summary>
    public string ByName { get; private set; } = "";

    /// <summary>Whether a program entered it, by a token.</summary>
    public bool IsByToken { get; private set; }

    /// <summary>When it was entered (UTC).</summary>
    public DateTimeOffset At { get; private set; }
}
