using System.Globalization;

namespace ProductBalance.Domain.Planning.Optimising;

/// <summary>Figures of a plan as its sentences say them.</summary>
internal static class PlanWords
{
    public static string Days(double days) =>
        string.Create(CultureInfo.InvariantCulture, $"{days:#,0.##} person-day{(days == 1 ? "" : "s")}");

    public static string Share(double share) => string.Create(CultureInfo.InvariantCulture, $"{share * 100:0.#} %");

    public static string Day(DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);
}
