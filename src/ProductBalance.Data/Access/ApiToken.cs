using ProductBalance.Domain.Access;

namespace ProductBalance.Data.Access;

/// <summary>An API token. Only its hash is kept; the token itself is shown once.</summary>
public sealed class ApiToken
{
    public const int NameMaxLength = 100;

    public required Guid Id { get; init; }

    public required Guid UserId { get; init; }

    /// <summary>What its owner calls it.</summary>
    public required string Name { get; init; }

    /// <summary>The first characters, by which its owner finds it again.</summary>
    public required string Prefix { get; init; }

    /// <summary>SHA-256 of the token, in hexadecimal.</summary>
    public required string Hash { get; init; }

    public required TokenScope Scope { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    public required DateTimeOffset ExpiresAt { get; init; }

    public DateTimeOffset? LastUsedAt { get; set; }

    public DateTimeOffset? RevokedAt { get; set; }
}
