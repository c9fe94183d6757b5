namespace ProductBalance.Domain.Impact;

/// <summary>What one unit of a metric is in a driver's own quantity.</summary>
public static class DriverUnits
{
    private const double Day = 24 * 60;

    private static readonly Dictionary<string, double> Minutes = Table(
        (1 / 60e9, "ns nanosecond nanoseconds"),
        (1 / 60e6, "µs us microsecond microseconds"),
        (1 / 60e3, "ms millisecond milliseconds"),
        (1 / 60.0, "s sec second seconds"),
        (1, "min minute minutes"),
        (60, "h hr hour hours"),
        (Day, "d day days"),
        (7 * Day, "week weeks"),
        (PeriodUnits.DaysPerMonth * Day, "month months"),
        (365.25 * Day, "year years")
    );

    private static readonly HashSet<string> Percentages = new(StringComparer.OrdinalIgnoreCase)
    {
        "%",
        "pp",
        "percent",
        "points",
        "percentage points",
    };

    /// <summary>Whether a unit is one of time.</summary>
    public static bool IsDuration(string unit) => Minutes.ContainsKey(unit);

    /// <summary>Whether a unit counts in hundredths.</summary>
    public static bool IsPercentage(string unit) => Percentages.Contains(unit);

    /// <summary>
    /// The factor from the metric's unit to the driver's quantity; null where the unit is of another sort, so that the
    /// requester has to state the effect per unit. A unit that is not known is taken as the driver's own quantity.
    /// </summary>
    public static double? Factor(DriverKind kind, string unit) =>
        kind switch
        {
            DriverKind.TimeSaved => IsDuration(unit) ? Minutes[unit]
            : IsPercentage(unit) ? null
            : 1,
            DriverKind.RiskReduced or DriverKind.CapacityFreed => IsPercentage(unit) ? 0.01
            : IsDuration(unit) ? null
            : 1,
            DriverKind.ConversionGained or DriverKind.ChurnReduced => IsDuration(unit) ? null : 1,
            DriverKind.Direct => 1,
            _ => IsDuration(unit) || IsPercentage(unit) ? null : PeriodUnits.TimesPerMonth(unit),
        };

    private static Dictionary<string, double> Table(params (double Minutes, string Names)[] rows) =>
        rows.SelectMany(row => row.Names.Split(' ').Select(name => KeyValuePair.Create(name, row.Minutes)))
            .ToDictionary(StringComparer.OrdinalIgnoreCase);
}
