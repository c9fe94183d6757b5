using ProductBalance.Domain.Backlog;

namespace ProductBalance.Web.Api.Backlog;

/// <summary>How the value depends on the day of release.</summary>
// With properties and not with a constructor: of a parameter the serializer does not say which words it may have.
public sealed record UrgencyBody
{
    /// <summary>The shape; steady unless said otherwise.</summary>
    public UrgencyProfile Profile { get; init; }

    /// <summary>The day of fading, endsOn and deadline, after today.</summary>
    public DateOnly? Day { get; init; }

    /// <summary>Deadline only: the share of the value, 0 to 1, that a late release still brings.</summary>
    public double ShareAfter { get; init; }

    public static UrgencyBody Of(Urgency urgency) =>
        new()
        {
            Profile = urgency.Profile,
            Day = urgency.Day,
            ShareAfter = urgency.ShareAfter,
        };
}
