using ProductBalance.Domain.Estimates;

namespace ProductBalance.Domain.Impact;

/// <summary>
/// A driver turns an improvement into a value a month at full effect: the improvement in the driver's unit, times its
/// inputs, divided by a constant. Every driver is such a plain product, so that each factor can be shown.
/// </summary>
/// <param name="Kind">Which driver.</param>
/// <param name="Quantity">The driver's own quantity, as in "minutes each time".</param>
/// <param name="Inputs">The figures it multiplies.</param>
/// <param name="Divisor">The constant divisor, such as 60 for minutes at an hourly cost.</param>
/// <param name="DivisorName">What the divisor counts, such as "minutes in an hour".</param>
public sealed record ValueDriver(
    DriverKind Kind,
    string Quantity,
    IReadOnlyList<DriverInput> Inputs,
    double Divisor = 1,
    string DivisorName = ""
)
{
    /// <summary>Stands in units for the product's currency.</summary>
    public const string Currency = "¤";

    private const string PerOne = Currency + " each";

    private static readonly DriverInput LifetimeMargin = new("lifetimeMargin", "Lifetime margin of one", PerOne);

    private static readonly Dictionary<DriverKind, ValueDriver> ByKind = new ValueDriver[]
    {
        new(
            DriverKind.TimeSaved,
            "minutes each time",
            [
                new("timesPerMonth", "Times", PeriodUnits.AMonth),
                new("shareWaitedFor", "Share of times somebody waits", "share", EstimateScale.Share, 1),
                new("hourlyCost", "Cost of one hour", Currency + " an hour"),
            ],
            60,
            "minutes in an hour"
        ),
        new(DriverKind.IncidentsAvoided, "incidents a month", [new("costOfOne", "Cost of one incident", PerOne)]),
        new(DriverKind.CostCut, Currency + " a month", []),
        new(
            DriverKind.ConversionGained,
            "percentage points",
            [new("visitsPerMonth", "Visits", PeriodUnits.AMonth), new("marginOfOne", "Margin of one order", PerOne)],
            100,
            "points in the whole"
        ),
        new(
            DriverKind.ChurnReduced,
            "percentage points a month",
            [new("accounts", "Accounts", "accounts"), LifetimeMargin],
            100,
            "points in the whole"
        ),
        new(DriverKind.RevenueGained, "new customers a month", [LifetimeMargin]),
        new(
            DriverKind.RiskReduced,
            "yearly probability",
            [new("loss", "Loss if it happens", Currency)],
            12,
            "months in a year"
        ),
        new(
            DriverKind.CapacityFreed,
            "share of a team's time",
            [new("teamCostPerMonth", "The team's cost", Currency + " a month")]
        ),
        new(
            DriverKind.Direct,
            Currency + " a month",
            [new("valuePerMonth", "Value", Currency + " a month", EstimateScale.Real)]
        ),
    }.ToDictionary(driver => driver.Kind);

    /// <summary>All drivers, in the order in which forms offer them.</summary>
    public static IReadOnlyCollection<ValueDriver> All => ByKind.Values;

    /// <summary>Whether the improvement of the metric is a factor; Direct states its value instead.</summary>
    public bool UsesImprovement => Kind != DriverKind.Direct;

    /// <summary>Whether any driver asks for an input of this name.</summary>
    public static bool AsksFor(string name) => All.Any(driver => driver.Inputs.Any(input => input.Name == name));

    /// <summary>The driver of a kind.</summary>
    public static ValueDriver Of(DriverKind kind) => ByKind[kind];

    /// <summary>The figure that counts for an input, by the month where it is a count; null where it is missing.</summary>
    /// <param name="given">What the item says.</param>
    /// <param name="input">Which input.</param>
    /// <param name="defaults">The product's own figures by input name, which count where the item says nothing.</param>
    public static SourcedEstimate? Read(
        DriverInputs given,
        DriverInput input,
        IReadOnlyDictionary<string, double> defaults
    )
    {
        if (given.Inputs.TryGetValue(input.Name, out var stated))
        {
            var factor = input.IsCount ? PeriodUnits.TimesPerMonth(stated.Unit) : 1;
            return stated with { Estimate = stated.Estimate.Times(factor) };
        }

        return defaults.TryGetValue(input.Name, out var own)
                ? new SourcedEstimate(Estimate.Of(own), input.Unit, "the product's default")
            : input.Default is { } value ? new SourcedEstimate(Estimate.Of(value), input.Unit, "taken as always")
            : null;
    }
}
