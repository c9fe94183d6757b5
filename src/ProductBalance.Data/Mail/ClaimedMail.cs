using ProductBalance.Data.Activity;

namespace ProductBalance.Data.Mail;

/// <summary>A mail that this process shall send now.</summary>
public sealed record ClaimedMail
{
    public required Guid Id { get; init; }

    public required MailKind Kind { get; init; }

    public required Guid UserId { get; init; }

    /// <summary>The name of who gets it.</summary>
    public required string Name { get; init; }

    public required string Address { get; init; }

    /// <summary>When it was put together; the same at each attempt.</summary>
    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>The zone that moments are told in.</summary>
    public required string TimeZone { get; init; }

    /// <summary>What it tells, oldest first: only what its reader may still read.</summary>
    public required IReadOnlyList<InboxEntry> Lines { get; init; }
}
