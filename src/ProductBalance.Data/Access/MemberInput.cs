using ProductBalance.Domain.Access;
using ProductBalance.Domain.Backlog;

namespace ProductBalance.Data.Access;

/// <summary>Somebody with an account who is to become a member.</summary>
/// <param name="UserName">The name they sign in with.</param>
/// <param name="Role">What they will be.</param>
/// <param name="TeamId">The team they work in.</param>
public sealed record MemberInput(string UserName, Role Role, TeamId? TeamId);
