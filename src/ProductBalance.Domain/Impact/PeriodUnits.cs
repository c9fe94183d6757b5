namespace ProductBalance.Domain.Impact;

/// <summary>
/// Counts are stated in the period that people know and are computed by the month of 365.25/12 days. A working day is
/// 5/7 of a calendar day.
/// </summary>
public static class PeriodUnits
{
    /// <summary>The period that formulas use.</summary>
    public const string AMonth = "a month";

    /// <summary>Calendar days in a month.</summary>
    public const double DaysPerMonth = 365.25 / 12;

    /// <summary>The periods that forms offer, and how often each falls into a month.</summary>
    public static IReadOnlyDictionary<string, double> PerMonth { get; } =
        new Dictionary<string, double>(StringComparer.OrdinalIgnoreCase)
        {
            ["an hour"] = DaysPerMonth * 24,
            ["a day"] = DaysPerMonth,
            ["a working day"] = DaysPerMonth * 5 / 7,
            ["a week"] = DaysPerMonth / 7,
            [AMonth] = 1,
            ["a quarter"] = 1.0 / 3,
            ["a year"] = 1.0 / 12,
        };

    /// <summary>How often the period at the end of a unit falls into a month; 1 for a unit that names no period.</summary>
    public static double TimesPerMonth(string? unit) => PerMonth[PeriodOf(unit)];

    /// <summary>
    /// The period at the end of a unit, as forms offer it: "a week", "incidents a week", "incidents per week" and
    /// "incidents/week" say the same. A month for a unit that names no period.
    /// </summary>
    public static string PeriodOf(string? unit)
    {
        var words = (unit ?? "")
            .Replace("/", " per ", StringComparison.Ordinal)
            .Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var text = string.Join(' ', words);
        return PerMonth.Keys.Where(period => EndsWith(text, period)).MaxBy(period => period.Length) ?? AMonth;
    }

    private static bool EndsWith(string unit, string period) =>
        unit.EndsWith(period, StringComparison.OrdinalIgnoreCase)
        || unit.EndsWith(
            $"per{period[period.IndexOf(' ', StringComparison.Ordinal)..]}",
            StringComparison.OrdinalIgnoreCase
        );
}
