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

    /// <summary>How often a period falls into a month; 1 for a unit that names no period.</summary>
    public static double TimesPerMonth(string? unit)
    {
        if (unit is null)
        {
            return 1;
        }

        var slash = unit.LastIndexOf('/');
        var period = slash >= 0 ? $"a {unit[(slash + 1)..].Trim()}" : unit.Trim();
        var known = PerMonth.Keys.Where(name => period.EndsWith(name, StringComparison.OrdinalIgnoreCase));
        return known.MaxBy(name => name.Length) is { } best ? PerMonth[best] : 1;
    }
}
