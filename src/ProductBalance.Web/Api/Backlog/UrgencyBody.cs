using ProductBalance.Domain.Backlog;

namespace ProductBalance.Web.Api.Backlog;

/// <summary>How the value depends on the day of release.</summary>
/// <param name="Profile">The shape.</param>
/// <param name="Day">The day of fading, endsOn and deadline, after today.</param>
/// <param name="ShareAfter">Deadline only: the share of the value, 0 to 1, that a late release still brings.</param>
public sealed record UrgencyBody(UrgencyProfile Profile, DateOnly? Day = null, double ShareAfter = 0);
