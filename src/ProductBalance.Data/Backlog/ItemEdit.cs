using ProductBalance.Domain.Backlog;

namespace ProductBalance.Data.Backlog;

/// <summary>An edit as a form makes it: what it was loaded from, and what it has become.</summary>
/// <param name="Origin">The content that was loaded.</param>
/// <param name="Version">The version that was loaded.</param>
/// <param name="Content">The content now.</param>
/// <param name="Reason">Why, where somebody said so.</param>
/// <param name="IsJoined">
/// Whether what others changed since in other fields is joined in; otherwise any change since refuses the edit.
/// </param>
public sealed record ItemEdit(
    ItemContent Origin,
    Guid Version,
    ItemContent Content,
    string? Reason = null,
    bool IsJoined = true
);
