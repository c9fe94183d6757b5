using ProductBalance.Domain.Access;
using ProductBalance.Domain.Backlog;

namespace ProductBalance.Domain.Planning;

/// <summary>Somebody's word that an item is in a sprint, or stays out, whatever the plan would choose.</summary>
public sealed class SprintMark
{
    private SprintMark() { }

    /// <summary>Pins or bans an item.</summary>
    public SprintMark(SprintId sprintId, ItemId itemId, SprintMarkKind kind, Actor by, DateTimeOffset at) =>
        (SprintId, ItemId, Kind, By, At) = (sprintId, itemId, kind, by.Name, at);

    /// <summary>The sprint.</summary>
    public SprintId SprintId { get; private set; }

    /// <summary>The item.</summary>
    public ItemId ItemId { get; private set; }

    /// <summary>In or out.</summary>
    public SprintMarkKind Kind { get; private set; }

    /// <summary>Who said so.</summary>
    public string By { get; private set; } = "";

    /// <summary>When (UTC).</summary>
    public DateTimeOffset At { get; private set; }

    /// <summary>Says otherwise.</summary>
    public void Become(SprintMarkKind kind, Actor by, DateTimeOffset at) => (Kind, By, At) = (kind, by.Name, at);
}
