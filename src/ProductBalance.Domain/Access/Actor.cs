namespace ProductBalance.Domain.Access;

/// <summary>Who does something, and by what way. Stores read the role afresh; nobody's circuit is trusted with it.</summary>
/// <param name="UserId">The person.</param>
/// <param name="Name">The name that colleagues see.</param>
/// <param name="IsAdministrator">Whether they run the installation.</param>
/// <param name="Scope">The scope of the API token in use; null for a signed-in person or a command.</param>
/// <param name="Via">The session, token or command, for the audit trail.</param>
/// <param name="Address">The network address that the request came from; null for commands.</param>
public sealed record Actor(
    Guid UserId,
    string Name,
    bool IsAdministrator,
    TokenScope? Scope,
    string Via,
    string? Address = null
);
