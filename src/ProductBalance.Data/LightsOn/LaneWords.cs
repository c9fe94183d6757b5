using System.Globalization;

namespace ProductBalance.Data.LightsOn;

/// <summary>What history and letters say of the lane.</summary>
internal static class LaneWords
{
    public static string Day(DateOnly day) => day.ToString("d MMM yyyy", CultureInfo.InvariantCulture);

    public static string DaysLate(int days) => $"{Days(days)} late";

    public static string LastChance(DateOnly latestStart, DateOnly today) =>
        latestStart < today
            ? $"the last day to begin was {Day(latestStart)}"
            : $"the last day to begin is {Day(latestStart)}";

    private static string Days(int days) =>
        days == 1 ? "1 day" : string.Create(CultureInfo.InvariantCulture, $"{days} days");
}
