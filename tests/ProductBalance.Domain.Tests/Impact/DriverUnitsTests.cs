using ProductBalance.Domain.Impact;

namespace ProductBalance.Domain.Tests.Impact;

public sealed class DriverUnitsTests
{
    [Theory]
    // Time saved counts in minutes.
    [InlineData(DriverKind.TimeSaved, "ms", 1 / 60_000.0)]
    [InlineData(DriverKind.TimeSaved, "s", 1 / 60.0)]
    [InlineData(DriverKind.TimeSaved, "second", 1 / 60.0)]
    [InlineData(DriverKind.TimeSaved, "min", 1.0)]
    [InlineData(DriverKind.TimeSaved, "minute", 1.0)]
    [InlineData(DriverKind.TimeSaved, "h", 60.0)]
    [InlineData(DriverKind.TimeSaved, "hour", 60.0)]
    [InlineData(DriverKind.TimeSaved, "Hours", 60.0)]
    [InlineData(DriverKind.TimeSaved, "days", 1_440.0)]
    [InlineData(DriverKind.TimeSaved, "day", 1_440.0)]
    [InlineData(DriverKind.TimeSaved, "weeks", 10_080.0)]
    [InlineData(DriverKind.TimeSaved, "months", 43_830.0)]
    [InlineData(DriverKind.TimeSaved, "years", 525_960.0)]
    [InlineData(DriverKind.TimeSaved, "%", null)]
    [InlineData(DriverKind.TimeSaved, "", 1.0)]
    // Shares count as shares.
    [InlineData(DriverKind.RiskReduced, "%", 0.01)]
    [InlineData(DriverKind.RiskReduced, "", 1.0)]
    [InlineData(DriverKind.RiskReduced, "h", null)]
    [InlineData(DriverKind.CapacityFreed, "pp", 0.01)]
    [InlineData(DriverKind.CapacityFreed, "min", null)]
    // Conversion and churn count in percentage points.
    [InlineData(DriverKind.ConversionGained, "%", 1.0)]
    [InlineData(DriverKind.ConversionGained, "pp", 1.0)]
    [InlineData(DriverKind.ConversionGained, "s", null)]
    [InlineData(DriverKind.ChurnReduced, "percentage points", 1.0)]
    [InlineData(DriverKind.ChurnReduced, "ms", null)]
    // Counts and costs count by the month.
    [InlineData(DriverKind.IncidentsAvoided, "incidents a week", 4.348214285714286)]
    [InlineData(DriverKind.IncidentsAvoided, "", 1.0)]
    [InlineData(DriverKind.IncidentsAvoided, "h", null)]
    [InlineData(DriverKind.IncidentsAvoided, "%", null)]
    [InlineData(DriverKind.CostCut, "EUR a year", 1 / 12.0)]
    [InlineData(DriverKind.CostCut, "EUR", 1.0)]
    [InlineData(DriverKind.CostCut, "min", null)]
    [InlineData(DriverKind.RevenueGained, "customers a quarter", 1 / 3.0)]
    [InlineData(DriverKind.RevenueGained, "%", null)]
    // A stated value asks for no metric at all.
    [InlineData(DriverKind.Direct, "%", 1.0)]
    [InlineData(DriverKind.Direct, "h", 1.0)]
    public void Factor_IsWhatOneUnitIsInTheDriversQuantity(DriverKind kind, string unit, double? factor)
    {
        var actual = DriverUnits.Factor(kind, unit);

        Assert.Equal(factor is null, actual is null);
        Assert.Equal(factor ?? 0, actual ?? 0, 1e-12);
    }
}
