using System.Globalization;
using ProductBalance.Domain.Estimates;
using ProductBalance.Domain.Impact;
using ProductBalance.Domain.Scoring;
using ProductBalance.Domain.Tests.Support;

namespace ProductBalance.Domain.Tests.Impact;

/// <summary>What improvements are worth a month, worked out by hand. Inputs are written "name value a period".</summary>
public sealed class ValueDriverTests
{
    [Theory]
    // 24 min × 52 × 30.4375 × 0.2 ÷ 60 × 80
    [InlineData(
        DriverKind.TimeSaved,
        "min",
        38,
        14,
        "timesPerMonth 52 a day;shareWaitedFor 0.2;hourlyCost 80",
        10_129.6
    )]
    // … of which 5 ÷ 7 on working days
    [InlineData(
        DriverKind.TimeSaved,
        "min",
        38,
        14,
        "timesPerMonth 52 a working day;shareWaitedFor 0.2;hourlyCost 80",
        7_235.428571
    )]
    // 1,000 ms are 1 ÷ 60 min, × 90,000 ÷ 60 × 60
    [InlineData(DriverKind.TimeSaved, "ms", 1_200, 200, "timesPerMonth 90000;hourlyCost 60", 1_500)]
    // 1.5 s are 0.025 min, × 20,000 × 4.348214 ÷ 60 × 90
    [InlineData(DriverKind.TimeSaved, "s", 3.4, 1.9, "timesPerMonth 20000 a week;hourlyCost 90", 3_261.160714)]
    // 120 min × 3 ÷ 60 × 50
    [InlineData(DriverKind.TimeSaved, "h", 6, 4, "timesPerMonth 3 a month;hourlyCost 50", 300)]
    [InlineData(DriverKind.IncidentsAvoided, "incidents a month", 11, 1, "costOfOne 790", 7_900)]
    // 2 × 4.348214 × 100
    [InlineData(DriverKind.IncidentsAvoided, "incidents a week", 3, 1, "costOfOne 100", 869.642857)]
    [InlineData(DriverKind.CostCut, "EUR a month", 2_900, 1_100, "", 1_800)]
    [InlineData(DriverKind.CostCut, "EUR a year", 2_400, 1_200, "", 100)]
    // 0.5 ÷ 100 × 410,000 × 9
    [InlineData(DriverKind.ConversionGained, "%", 2.1, 2.6, "visitsPerMonth 410000;marginOfOne 9", 18_450)]
    [InlineData(DriverKind.ConversionGained, "pp", 2.1, 2.6, "visitsPerMonth 410000 a month;marginOfOne 9", 18_450)]
    // 0.5 ÷ 100 × 4,000 × 300
    [InlineData(DriverKind.ChurnReduced, "%", 3, 2.5, "accounts 4000;lifetimeMargin 300", 6_000)]
    [InlineData(DriverKind.RevenueGained, "customers a month", 10, 14, "lifetimeMargin 500", 2_000)]
    [InlineData(DriverKind.RevenueGained, "customers a quarter", 10, 16, "lifetimeMargin 500", 1_000)]
    // 0.15 × 240,000 ÷ 12
    [InlineData(DriverKind.RiskReduced, "%", 20, 5, "loss 240000", 3_000)]
    [InlineData(DriverKind.RiskReduced, "", 0.2, 0.05, "loss 240000", 3_000)]
    [InlineData(DriverKind.CapacityFreed, "%", 30, 20, "teamCostPerMonth 40000", 4_000)]
    [InlineData(DriverKind.Direct, "stars", 3, 4, "valuePerMonth 1500", 1_500)]
    // Nothing is worth nothing, and a stated value may be a loss.
    [InlineData(DriverKind.IncidentsAvoided, "incidents a month", 11, 1, "costOfOne 0", 0)]
    [InlineData(DriverKind.Direct, "stars", 3, 4, "valuePerMonth -1500", -1_500)]
    public void ValueAMonth_IsTheProductOfItsFactors(
        DriverKind kind,
        string unit,
        double baseline,
        double target,
        string inputs,
        double value
    )
    {
        var driver = new DriverInputs
        {
            Type = kind,
            Inputs = Inputs(inputs),
            Basis = "a contract",
        };

        Assert.Equal(value, ValueAMonth(driver, unit, baseline, target), 1e-6);
    }

    [Fact]
    public void ValueAMonth_OfAMetricInAnotherUnit_GoesByItsEffectPerUnit()
    {
        var driver = new DriverInputs
        {
            Type = DriverKind.RevenueGained,
            Inputs = Inputs("lifetimeMargin 120"),
            EffectPerUnit = new(Estimate.Of(4), Source: "an experiment"),
        };

        // 1.5 s × 4 customers a second × 120
        Assert.Equal(720, ValueAMonth(driver, "s", 3.4, 1.9), 1e-9);
    }

    [Fact]
    public void ValueAMonth_OfARangeOfEffects_TakesItsMean()
    {
        var driver = new DriverInputs
        {
            Type = DriverKind.RevenueGained,
            Inputs = Inputs("lifetimeMargin 120"),
            EffectPerUnit = new(new Estimate(0, 2, 5)),
        };

        // On the Real scale (0, 2, 5) has the mean 2.24254; × 1.5 × 120
        Assert.Equal(403.657, ValueAMonth(driver, "s", 3.4, 1.9), 0.001);
    }

    [Fact]
    public void Read_TakesWhatIsSaidThenTheProductsFigureThenTheUsualOne()
    {
        var driver = ValueDriver.Of(DriverKind.TimeSaved);
        var given = new DriverInputs { Type = DriverKind.TimeSaved, Inputs = Inputs("timesPerMonth 7 a week") };
        var defaults = new Dictionary<string, double> { ["timesPerMonth"] = 1, ["hourlyCost"] = 75 };

        var read = driver.Inputs.Select(input => ValueDriver.Read(given, input, defaults)).ToArray();

        Assert.Equal([30.4375, 1, 75], read.Select(stated => stated!.Estimate.Likely)); // none is missing
        Assert.Equal([null, "taken as always", "the product's default"], read.Select(stated => stated!.Source));
    }

    [Fact]
    public void All_AreTheNineOfTheDocument() =>
        Assert.Equal(Enum.GetValues<DriverKind>(), ValueDriver.All.Select(driver => driver.Kind));

    private static double ValueAMonth(DriverInputs driver, string unit, double baseline, double target)
    {
        var impact = ParallelTests.Impact with
        {
            Unit = unit,
            Direction = target < baseline ? MetricDirection.LowerIsBetter : MetricDirection.HigherIsBetter,
            Baseline = ParallelTests.Impact.Baseline with { Value = baseline },
            Target = Estimate.Of(target),
            Driver = driver,
        };
        Assert.Empty(DriverGate.Check(impact, ParallelTests.Context.DriverDefaults));
        var score = ItemScorer.Score(ParallelTests.Content with { Impact = impact }, ParallelTests.Context);
        return Assert.NotNull(score.ValueAMonth);
    }

    private static Dictionary<string, SourcedEstimate> Inputs(string text) =>
        text.Split(';', StringSplitOptions.RemoveEmptyEntries)
            .Select(input => input.Split(' ', 3))
            .ToDictionary(
                parts => parts[0],
                parts => new SourcedEstimate(
                    Estimate.Of(double.Parse(parts[1], CultureInfo.InvariantCulture)),
                    parts.ElementAtOrDefault(2)
                )
            );
}
