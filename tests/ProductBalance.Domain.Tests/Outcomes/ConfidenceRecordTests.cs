using ProductBalance.Domain.Access;
using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Estimates;
using ProductBalance.Domain.Impact;
using ProductBalance.Domain.Outcomes;
using ProductBalance.Domain.Tests.Support;

namespace ProductBalance.Domain.Tests.Outcomes;

public sealed class ConfidenceRecordTests
{
    [Fact]
    public void Of_Outcomes_HoldsWhatShowedAgainstWhatWasBelieved()
    {
        // Believed 0.9, 0.6, 0.8 and 1; the last two did not show: (0.01 + 0.16 + 0.64 + 1) / 4.
        ItemOutcome[] outcomes = [Of(0.9, 10), Of(0.6, 30), Of(0.8, 50), Of(null, 49)];

        var record = ConfidenceRecord.Of(outcomes)!;

        Assert.Equal((4, 0.5), (record.Count, record.Showed));
        Assert.Equal(3.3 / 4, record.MeanConfidence, 12);
        Assert.Equal(1.81 / 4, record.BrierScore, 12);
    }

    [Fact]
    public void Of_WhatIsNotMeasured_IsNone() =>
        Assert.Null(ConfidenceRecord.Of([Of(0.9, 10) with { Measurements = [] }]));

    // From 50 to 10; 46 and more has not shown.
    private static ItemOutcome Of(double? confidence, double measured) =>
        new()
        {
            Promise = new()
            {
                Metric = "errors",
                Direction = MetricDirection.LowerIsBetter,
                Baseline = new(50),
                Target = Estimate.Of(10),
                Confidence = confidence is { } chance ? Estimate.Of(chance) : null,
            },
            ReleasedOn = new(2026, 9, 1),
            Measurements =
            [
                new(
                    default,
                    new BacklogItem(default, default, 1, default, default, ParallelTests.Content),
                    measured,
                    new(2026, 10, 1),
                    "the log",
                    new Actor(default, "R. Patel", false, null, "test"),
                    default
                ),
            ],
        };
}
