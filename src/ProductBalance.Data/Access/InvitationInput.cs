using ProductBalance.Domain.Access;
using ProductBalance.Domain.Backlog;

namespace ProductBalance.Data.Access;

/// <summary>An invitation as a form makes it.</summary>
/// <param name="Name">Whom it is for.</param>
/// <param name="Role">What they will be.</param>
/// <param name="TeamId">The team they will work in.</param>
public sealed record InvitationInput(string Name, Role Role, TeamId? TeamId);
