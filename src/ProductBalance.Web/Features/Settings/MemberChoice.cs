using ProductBalance.Domain.Access;
using ProductBalance.Domain.Backlog;

namespace ProductBalance.Web.Features.Settings;

/// <summary>What a member is to be from now on.</summary>
public sealed record MemberChoice(Role Role, TeamId? TeamId);
