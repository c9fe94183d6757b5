using ProductBalance.Domain.Backlog;

namespace ProductBalance.Data.Sample;

/// <summary>How an item's value depends on the day of release.</summary>
public sealed record SampleUrgency(UrgencyProfile Profile, int? InDays = null, double ShareAfter = 0)
{
    public Urgency On(DateOnly today) => new(Profile, InDays is { } days ? today.AddDays(days) : null, ShareAfter);
}
