using System.Globalization;

namespace ProductBalance.Web.Features.Backlog.Moves;

/// <summary>Since when moves are shown, as it stands in the address: yesterday, week, or a day.</summary>
public static class MovedSince
{
    public const string Yesterday = "yesterday";

    public const string Week = "week";

    /// <summary>The day that is meant; yesterday where nothing that is known is said.</summary>
    public static DateOnly DayOf(string? since, DateOnly today) =>
        since == Week ? today.AddDays(-7)
        : DateOnly.TryParseExact(since, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
        && day <= today
            ? day
        : today.AddDays(-1);

    /// <summary>A day as it stands in an address.</summary>
    public static string TextOf(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
