using ProductBalance.Domain.Impact;

namespace ProductBalance.Web.Features.Settings;

/// <summary>The inputs of value drivers that are the same for all of a company, so that nobody need look them up again.</summary>
public static class CompanyFigures
{
    // What belongs to one item alone (how often, how much is lost, which share waits) has no company-wide figure.
    private static readonly string[] Names =
    [
        "hourlyCost",
        "costOfOne",
        "marginOfOne",
        "lifetimeMargin",
        "visitsPerMonth",
        "accounts",
        "teamCostPerMonth",
    ];

    public static IReadOnlyList<DriverInput> All { get; } =
    [.. Names.Select(name => ValueDriver.All.SelectMany(driver => driver.Inputs).First(input => input.Name == name))];

    /// <summary>What is asked for and in which unit, in the product's currency: "Cost of one hour, EUR an hour".</summary>
    public static string LabelOf(DriverInput input, string currency) =>
        input.Label.Equals(input.Unit, StringComparison.OrdinalIgnoreCase)
            ? input.Label
            : $"{input.Label}, {input.Unit.Replace(ValueDriver.Currency, currency, StringComparison.Ordinal)}";
}
