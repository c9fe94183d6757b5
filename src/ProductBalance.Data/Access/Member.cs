using ProductBalance.Domain.Access;
using ProductBalance.Domain.Backlog;

namespace ProductBalance.Data.Access;

/// <summary>A member of a product as colleagues see them.</summary>
public sealed record Member
{
    public required Guid UserId { get; init; }

    public required string DisplayName { get; init; }

    /// <summary>The name they sign in with; null for those who do not manage members.</summary>
    public required string? UserName { get; init; }

    public required Role Role { get; init; }

    public required TeamId? TeamId { get; init; }

    /// <summary>An administrator took the account's access away.</summary>
    public required bool IsDisabled { get; init; }

    /// <summary>What a form hands back, so that nobody else's change is overwritten.</summary>
    public required Guid Version { get; init; }
}
