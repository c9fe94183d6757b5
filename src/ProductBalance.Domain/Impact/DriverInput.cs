using ProductBalance.Domain.Estimates;

namespace ProductBalance.Domain.Impact;

/// <summary>One figure that a driver asks for.</summary>
/// <param name="Name">The name in the API.</param>
/// <param name="Label">The name in forms.</param>
/// <param name="Unit">Its unit; <see cref="PeriodUnits"/> for counts.</param>
/// <param name="Scale">On which scale it is spread.</param>
/// <param name="Default">What counts when nothing is said; null where it must be said.</param>
public sealed record DriverInput(
    string Name,
    string Label,
    string Unit,
    EstimateScale Scale = EstimateScale.Positive,
    double? Default = null
)
{
    /// <summary>Whether the figure is a count in a period, which the form asks for.</summary>
    public bool IsCount => Unit == PeriodUnits.AMonth;

    /// <summary>Whether the figure is money in the product's currency.</summary>
    public bool IsMoney => Unit.Contains(ValueDriver.Currency, StringComparison.Ordinal);
}
