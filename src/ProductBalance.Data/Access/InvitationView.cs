using ProductBalance.Domain.Access;
using ProductBalance.Domain.Backlog;

namespace ProductBalance.Data.Access;

/// <summary>An invitation that somebody can still use.</summary>
public sealed record InvitationView
{
    public required Guid Id { get; init; }

    /// <summary>Whom it is for.</summary>
    public required string Name { get; init; }

    public required Role Role { get; init; }

    public required ProductId ProductId { get; init; }

    public required string ProductName { get; init; }

    public required string ProductSlug { get; init; }

    public required DateTimeOffset ExpiresAt { get; init; }
}
