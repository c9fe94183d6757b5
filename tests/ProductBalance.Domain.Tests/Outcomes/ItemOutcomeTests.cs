using ProductBalance.Domain.Access;
using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Estimates;
using ProductBalance.Domain.Impact;
using ProductBalance.Domain.Outcomes;
using ProductBalance.Domain.Tests.Support;

namespace ProductBalance.Domain.Tests.Outcomes;

public sealed class ItemOutcomeTests
{
    private static readonly DateOnly Released = new(2026, 9, 1);
    private static readonly Actor Engineer = new(Guid.Empty, "R. Patel", false, null, "test");

    // From 45 to 12 (10 to 15): an improvement of 33 is likely.
    private static readonly ImpactDraft BuildTime = new()
    {
        Metric = "build time",
        Unit = "min",
        Direction = MetricDirection.LowerIsBetter,
        Baseline = new(45),
        Target = new Estimate(10, 12, 15),
        Measurement = new("the build", "R. Patel", 30),
    };

    private static readonly ImpactDraft Conversion = BuildTime with
    {
        Metric = "conversion",
        Unit = "%",
        Direction = MetricDirection.HigherIsBetter,
        Baseline = new(2.0),
        Target = new Estimate(2.2, 2.5, 3),
    };

    [Theory]
    [InlineData(12, OutcomeVerdict.Hit, 1.0, true)]
    [InlineData(15, OutcomeVerdict.Hit, 30.0 / 33, true)]
    [InlineData(8, OutcomeVerdict.Hit, 37.0 / 33, false)] // better than promised
    [InlineData(15.1, OutcomeVerdict.Partial, 29.9 / 33, false)]
    [InlineData(41.6, OutcomeVerdict.Partial, 3.4 / 33, false)]
    [InlineData(41.7, OutcomeVerdict.Miss, 0.1, false)] // exactly a tenth has not shown
    [InlineData(60, OutcomeVerdict.Miss, -15.0 / 33, false)]
    public void Verdict_WhereLessIsBetter(double value, OutcomeVerdict verdict, double ratio, bool isWithin)
    {
        var outcome = Outcome(BuildTime, Measured(value, 30));

        Assert.Equal((verdict, (bool?)isWithin), (outcome.Verdict, outcome.IsWithinRange));
        Assert.Equal(ratio, outcome.RealisedRatio!.Value, 12);
    }

    [Theory]
    [InlineData(2.2, OutcomeVerdict.Hit, 0.4)]
    [InlineData(3.5, OutcomeVerdict.Hit, 3.0)]
    [InlineData(2.1, OutcomeVerdict.Partial, 0.2)]
    [InlineData(1.9, OutcomeVerdict.Miss, -0.2)]
    public void Verdict_WhereMoreIsBetter(double value, OutcomeVerdict verdict, double ratio)
    {
        var outcome = Outcome(Conversion, Measured(value, 30));

        Assert.Equal(verdict, outcome.Verdict);
        Assert.Equal(ratio, outcome.RealisedRatio!.Value, 12);
    }

    [Fact]
    public void Verdict_OfASingleNumber_IsAHitWhereItIsReached()
    {
        var promise = BuildTime with { Target = Estimate.Of(12) };

        Assert.Equal(OutcomeVerdict.Hit, Outcome(promise, Measured(11, 30)).Verdict);
        Assert.Equal(OutcomeVerdict.Partial, Outcome(promise, Measured(13, 30)).Verdict);
        Assert.Null(Outcome(promise, Measured(12, 30)).IsWithinRange);
    }

    [Fact]
    public void Deciding_IsTheFirstFromTheMeasuringDayOn_AndTheLastSoFarBefore()
    {
        var (early, later) = (Measured(30, 10), Measured(25, 20));
        var (due, after) = (Measured(14, 30), Measured(44, 200));

        Assert.Same(later, Outcome(BuildTime, early, later).Deciding);
        Assert.Same(due, Outcome(BuildTime, early, later, due, after).Deciding);
    }

    [Fact]
    public void Waived_IsNotMeasured_UntilSomebodyMeasuresAfterAll()
    {
        var waiver = new MeasuringWaiver(Item(), "the shop closed", Engineer, DateTimeOffset.UnixEpoch);
        var waived = Outcome(BuildTime) with { Waiver = waiver };

        Assert.Equal(OutcomeVerdict.NotMeasured, waived.Verdict);
        Assert.Equal(OutcomeVerdict.Hit, (waived with { Measurements = [Measured(12, 30)] }).Verdict);
        Assert.False(waived.IsOpen);
    }

    [Fact]
    public void Open_IsDueByThePlan_AndWithoutAPlanNever()
    {
        Assert.Equal((true, new DateOnly(2026, 10, 1)), (Outcome(BuildTime).IsOpen, Outcome(BuildTime).DueOn));
        Assert.Null(Outcome(BuildTime).Verdict);
        Assert.False(Outcome(BuildTime with { Measurement = new() }).IsOpen);
    }

    [Theory]
    [InlineData(false, 45.0)] // no target
    [InlineData(true, null)] // no baseline
    [InlineData(true, 12.0)] // no improvement
    public void Measured_WithoutAPromiseToCompare_HasNoVerdict(bool hasTarget, double? baseline)
    {
        var promise = BuildTime with { Baseline = new(baseline), Target = hasTarget ? BuildTime.Target : null };

        var outcome = Outcome(promise, Measured(12, 30));

        Assert.Equal((null, null), (outcome.Verdict, outcome.RealisedRatio));
    }

    private static ItemOutcome Outcome(ImpactDraft promise, params Measurement[] measurements) =>
        new()
        {
            Promise = promise,
            ReleasedOn = Released,
            Measurements = measurements,
        };

    private static Measurement Measured(double value, int daysAfter) =>
        new(default, Item(), value, Released.AddDays(daysAfter), "the log", Engineer, DateTimeOffset.UnixEpoch);

    private static BacklogItem Item() =>
        new(default, default, 1, Guid.Empty, DateTimeOffset.UnixEpoch, ParallelTests.Content);
}
