using ProductBalance.Domain.Estimates;
using ProductBalance.Domain.Impact;
using ProductBalance.Domain.Tests.Support;

namespace ProductBalance.Domain.Tests.Impact;

public sealed class DriverGateTests
{
    private static readonly Dictionary<string, double> NoDefaults = [];

    [Fact]
    public void Check_OfACompleteDriver_HasNothingToSay() =>
        Assert.Empty(DriverGate.Check(ParallelTests.Impact, NoDefaults));

    [Fact]
    public void Check_WithoutADriver_AsksForOne() =>
        AssertOne(
            ParallelTests.Impact with
            {
                Driver = null,
            },
            "impact.driver",
            "Choose how the change becomes money, for example time saved or incidents avoided."
        );

    [Fact]
    public void Check_WithoutAnInput_AsksForItByItsName() =>
        AssertOne(
            With("hourlyCost", null),
            "impact.driver.hourlyCost",
            "Cost of one hour is missing. Give a figure, as a range if you can."
        );

    [Fact]
    public void Check_WithoutAnInputThatTheProductKnows_HasNothingToSay() =>
        Assert.Empty(
            DriverGate.Check(With("hourlyCost", null), new Dictionary<string, double> { ["hourlyCost"] = 80 })
        );

    [Fact]
    public void Check_WithoutAnInputThatCountsAsOne_HasNothingToSay() =>
        Assert.Empty(DriverGate.Check(With("shareWaitedFor", null), NoDefaults));

    [Fact]
    public void Check_OfAPlainZero_HasNothingToSay() =>
        Assert.Empty(DriverGate.Check(With("hourlyCost", new(Estimate.Of(0))), NoDefaults));

    [Theory]
    [InlineData("hourlyCost", -1, 5, 8, "This cannot be 0 or less; enter a low above 0.")]
    [InlineData(
        "hourlyCost",
        5,
        5,
        80,
        "Low or high is more than ten times away from likely; split it, or say what you know."
    )]
    [InlineData("shareWaitedFor", 20, 20, 20, "A share lies from 0 to 1; write 80 % as 0.8.")]
    [InlineData("timesPerMonth", -52, -52, -52, "This cannot be 0 or less; enter a number above 0.")]
    [InlineData("timesPerMonth", 1e300, 1e300, 1e300, "This figure is too large to compute with; check its unit.")]
    public void Check_OfAnInputOffItsScale_SaysWhy(
        string input,
        double low,
        double likely,
        double high,
        string sentence
    ) => AssertOne(With(input, new(new(low, likely, high), "an hour")), $"impact.driver.{input}", sentence);

    [Fact]
    public void Check_OfAMetricInAnotherUnit_AsksForTheEffectOfOne() =>
        AssertOne(
            ParallelTests.Impact with
            {
                Driver = Priced(DriverKind.IncidentsAvoided, "costOfOne"),
            },
            "impact.driver.effectPerUnit",
            "This driver counts incidents a month, but the metric is in min. Say how much one min changes, with a source."
        );

    [Fact]
    public void Check_OfAMetricInAnotherUnitWithItsEffect_HasNothingToSay() =>
        Assert.Empty(
            DriverGate.Check(
                ParallelTests.Impact with
                {
                    Driver = Priced(DriverKind.IncidentsAvoided, "costOfOne") with
                    {
                        EffectPerUnit = new(Estimate.Of(0.25), Source: "a year of tickets"),
                    },
                },
                NoDefaults
            )
        );

    [Theory]
    [InlineData(null)]
    [InlineData(" ")]
    public void Check_OfAStatedValue_AsksForItsEvidence(string? basis) =>
        AssertOne(
            ParallelTests.Impact with
            {
                Driver = Priced(DriverKind.Direct, "valuePerMonth") with { Basis = basis },
            },
            "impact.driver.basis",
            "Name the evidence behind the value: an experiment, a contract, a study."
        );

    [Theory]
    [InlineData(1e10, 1e10)]
    [InlineData(1e15, 2)]
    public void Check_OfFiguresThatGrowBeyondAllBoundsTogether_IsRefused(double timesPerMonth, double hourlyCost) =>
        AssertOne(
            ParallelTests.Impact with
            {
                Driver = ParallelTests.Driver with
                {
                    Inputs = new Dictionary<string, SourcedEstimate>
                    {
                        ["timesPerMonth"] = new(Estimate.Of(timesPerMonth)),
                        ["hourlyCost"] = new(Estimate.Of(hourlyCost)),
                    },
                },
            },
            "impact.driver",
            "Together these figures are worth more than can be computed with; check their units."
        );

    private static void AssertOne(ImpactDraft draft, string field, string sentence) =>
        Assert.Equal([new(field, sentence)], DriverGate.Check(draft, NoDefaults));

    private static DriverInputs Priced(DriverKind kind, string input) =>
        new()
        {
            Type = kind,
            Inputs = new Dictionary<string, SourcedEstimate> { [input] = new(Estimate.Of(100)) },
        };

    private static ImpactDraft With(string input, SourcedEstimate? figure)
    {
        var inputs = new Dictionary<string, SourcedEstimate>(ParallelTests.Driver.Inputs);
        inputs.Remove(input);
        if (figure is not null)
        {
            inputs[input] = figure;
        }

        return ParallelTests.Impact with
        {
            Driver = ParallelTests.Driver with { Inputs = inputs },
        };
    }
}
