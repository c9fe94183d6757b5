using ProductBalance.Domain.Backlog;

namespace ProductBalance.Data.Activity;

/// <summary>One field of one item, before and after, as JSON; null where there was or is nothing.</summary>
public sealed class FieldChange
{
    public long Id { get; private set; }

    /// <summary>The command that changed it.</summary>
    public long Sequence { get; private set; }

    public ChangeEntry Entry { get; private set; } = null!; // set by EF Core

    public required ItemId ItemId { get; init; }

    /// <summary>The path, such as <c>impact.baseline</c>.</summary>
    public required string Field { get; init; }

    public string? Before { get; init; }

    public string? After { get; init; }
}
