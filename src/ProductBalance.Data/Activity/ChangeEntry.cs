using ProductBalance.Domain.Backlog;

namespace ProductBalance.Data.Activity;

/// <summary>
/// One row for each state-changing command, written in its transaction: the change feed tails it, and it is the audit
/// trail. Rows are chained by hash and never change (a trigger holds that).
/// </summary>
public sealed class ChangeEntry
{
    /// <summary>Counts up in the order of commits.</summary>
    public long Sequence { get; private set; }

    /// <summary>When (UTC).</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>The product; null for what concerns the installation.</summary>
    public ProductId? ProductId { get; init; }

    /// <summary>What was done, such as <c>item.edited</c>; see <see cref="ChangeKinds"/>.</summary>
    public required string Kind { get; init; }

    /// <summary>The items that it touched; empty where it was something else.</summary>
    public IReadOnlyList<ItemId> Items { get; init; } = [];

    /// <summary>What it was done to, in words, such as PB-42.</summary>
    public required string Subject { get; init; }

    public required Guid ActorId { get; init; }

    public required string ActorName { get; init; }

    /// <summary>The session, token or command that was used.</summary>
    public required string Via { get; init; }

    public string? Address { get; init; }

    /// <summary>Why, where somebody said so.</summary>
    public string? Reason { get; init; }

    /// <summary>The import that it belongs to, so that an import can be taken back; null for what people do by hand.</summary>
    public Guid? ImportId { get; init; }

    /// <summary>Whether it was done; refused attempts are kept too.</summary>
    public bool Refused { get; init; }

    /// <summary>SHA-256 over the previous row's hash and this row, in hexadecimal.</summary>
    public string Hash { get; internal set; } = "";

    /// <summary>The fields that it changed.</summary>
    public List<FieldChange> Fields { get; init; } = [];
}
