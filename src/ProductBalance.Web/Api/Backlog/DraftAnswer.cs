using ProductBalance.Domain.Backlog;

namespace ProductBalance.Web.Api.Backlog;

/// <summary>An item that cannot be ranked yet.</summary>
public sealed record DraftAnswer
{
    public required int Number { get; init; }

    /// <summary>As people call it, such as PB-42.</summary>
    public required string Key { get; init; }

    public required ItemKind Kind { get; init; }

    public required string Title { get; init; }

    public required ItemStatus Status { get; init; }

    /// <summary>The name of its team.</summary>
    public required string? Team { get; init; }

    /// <summary>What it still needs, each with its field.</summary>
    public required IReadOnlyList<FieldAnswer> Missing { get; init; }
}
