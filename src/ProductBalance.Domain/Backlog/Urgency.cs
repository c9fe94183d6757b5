namespace ProductBalance.Domain.Backlog;

/// <summary>How the value depends on the day of release.</summary>
/// <param name="Profile">The shape.</param>
/// <param name="Day">The day of Fading, EndsOn and Deadline; null for Steady.</param>
/// <param name="ShareAfter">Deadline only: the share of the value, 0 to 1, that a late release still brings.</param>
public sealed record Urgency(UrgencyProfile Profile, DateOnly? Day = null, double ShareAfter = 0)
{
    /// <summary>The value is the same whenever it is released.</summary>
    public static Urgency Steady { get; } = new(UrgencyProfile.Steady);

    /// <summary>Whether the profile needs a day.</summary>
    public bool NeedsDay => Profile != UrgencyProfile.Steady;

    /// <summary>Whether its day lies behind us; the item says so, as its value is then 0 (Deadline: the share).</summary>
    public bool HasPassed(DateOnly today) => Day is { } day && NeedsDay && day < today;
}
