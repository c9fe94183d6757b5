using ProductBalance.Domain.Backlog;

namespace ProductBalance.Data.Connections;

/// <summary>An item that came by a connection, or was known by its issue, and what its issue was told.</summary>
public sealed class ConnectedItem
{
    public const int ProblemMaxLength = 1_000;

    public required Guid ConnectionId { get; init; }

    public required ItemId ItemId { get; init; }

    /// <summary>The key of the issue, which is the item's external key.</summary>
    public required string IssueKey { get; init; }

    /// <summary>When the issue was last changed, as it was read.</summary>
    public required DateTimeOffset? IssueUpdatedAt { get; set; }

    /// <summary>What the issue was told last; null where nothing yet. See <see cref="IssueUpdate.Text"/>.</summary>
    public string? Told { get; set; }

    /// <summary>Why the issue could not be told; null where it could.</summary>
    public string? Problem { get; set; }
}
