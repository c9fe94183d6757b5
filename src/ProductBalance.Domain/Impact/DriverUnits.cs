namespace ProductBalance.Domain.Impact;

/// <summary>What one unit of a metric is in a driver's own quantity.</summary>
public static class DriverUnits
{
    private static readonly Dictionary<string, double> Minutes = new(StringComparer.OrdinalIgnoreCase)
    {
        ["ms"] = 1 / 60_000.0,
        ["s"] = 1 / 60.0,
        ["sec"] = 1 / 60.0,
        ["seconds"] = 1 / 60.0,
        ["min"] = 1,
        ["minutes"] = 1,
        ["h"] = 60,
        ["hours"] = 60,
        ["days"] = 24 * 60,
        ["weeks"] = 7 * 24 * 60,
    };

    private static readonly HashSet<string> Percentages = new(StringComparer.OrdinalIgnoreCase)
    {
        "%",
        "pp",
        "percent",
        "points",
        "percentage points",
    };

    private static bool IsDuration(string unit) => Minutes.ContainsKey(unit);

    private static bool IsPercentage(string unit) => Percentages.Contains(unit);

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
}
