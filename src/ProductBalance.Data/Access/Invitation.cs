using ProductBalance.Domain.Access;
using ProductBalance.Domain.Backlog;

namespace ProductBalance.Data.Access;

/// <summary>A link by which one person can join a product, once. Only the hash of its token is kept.</summary>
public sealed class Invitation
{
    public const int NameMaxLength = 100;

    public required Guid Id { get; init; }

    public required ProductId ProductId { get; init; }

    /// <summary>Whom it is for, as the inviter calls them.</summary>
    public required string Name { get; init; }

    public required Role Role { get; init; }

    public TeamId? TeamId { get; set; }

    /// <summary>SHA-256 of the token, in hexadecimal.</summary>
    public required string Hash { get; init; }

    public required Guid InvitedBy { get; init; }

    public required DateTimeOffset ExpiresAt { get; init; }

    /// <summary>When somebody joined with it.</summary>
    public DateTimeOffset? UsedAt { get; set; }

    /// <summary>Version token, renewed at each save: of two people with one link, one joins.</summary>
    public Guid Version { get; private set; }
}
