using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.LightsOn;
using ProductBalance.Domain.Tests.Support;

namespace ProductBalance.Domain.Tests.LightsOn;

public sealed class LightsOnRecordTests
{
    private static readonly Guid Judge = new("22222222-0000-0000-0000-000000000000");
    private static readonly DateOnly Today = new(2026, 11, 23);

    [Fact]
    public void Of_CountsEachStepInItsOwnQuarter()
    {
        var quarters = Record(
            Threat(1, reported: new(2026, 9, 20), judged: new(2026, 9, 21), resolved: new(2026, 10, 20)),
            Threat(2, reported: new(2026, 10, 1), judged: new(2026, 10, 2), resolved: new(2026, 10, 21)),
            Threat(3, reported: new(2026, 11, 1), judged: new(2026, 11, 3), resolved: null, isFalse: true),
            Threat(4, reported: new(2026, 11, 20), judged: null, resolved: null)
        );

        Assert.Equal([new(2026, 10, 1), new(2026, 7, 1)], quarters.Select(quarter => quarter.Start));
        Assert.Equal([3, 1], quarters.Select(quarter => quarter.Reported));
        Assert.Equal([2, 1], quarters.Select(quarter => quarter.Judged));
        Assert.Equal([0.5, 0], quarters.Select(quarter => quarter.FalseAlarmRate));
        Assert.Equal([25, null], quarters.Select(quarter => quarter.MedianDaysToResolve)); // of 30 and 20 days
    }

    // 1 October to 23 November are 54 days of 2 person-days each; two threats of 5 days each were resolved.
    [Fact]
    public void CapacityShare_IsTheEffortOfWhatWasResolved_AgainstTheDaysThatHavePassed()
    {
        var quarters = Record(
            Threat(1, reported: new(2026, 10, 1), judged: new(2026, 10, 2), resolved: new(2026, 10, 20)),
            Threat(2, reported: new(2026, 10, 1), judged: new(2026, 10, 2), resolved: new(2026, 10, 21))
        );

        Assert.Equal(10.0 / 108, quarters[0].CapacityShare!.Value, precision: 12);
        Assert.Equal((0, 184d), (quarters[1].CapacityShare, quarters[1].CapacityDays)); // July to September: 92 days
    }

    [Fact]
    public void CapacityShare_OfOneItemWithTwoThreats_CountsItOnce()
    {
        var first = Threat(1, reported: new(2026, 10, 1), judged: new(2026, 10, 2), resolved: new(2026, 10, 20));
        var second = Threat(1, reported: new(2026, 10, 3), judged: new(2026, 10, 4), resolved: new(2026, 10, 20));

        Assert.Equal(5, Record(first, second)[0].EffortDays);
    }

    [Fact]
    public void Rates_OfNothing_AreUnknown()
    {
        var quarter = Record()[0];

        Assert.Equal((null, null, 0d), (quarter.FalseAlarmRate, quarter.MedianDaysToResolve, quarter.CapacityShare));
    }

    private static IReadOnlyList<LightsOnQuarter> Record(params Threat[] threats) =>
        LightsOnRecord.Of(
            [.. threats.Select(threat => (threat, (double?)5))],
            Today,
            quarters: 2,
            capacityADay: 2,
            instant => DateOnly.FromDateTime(instant.UtcDateTime)
        );

    private static Threat Threat(
        int item,
        DateOnly reported,
        DateOnly? judged,
        DateOnly? resolved,
        bool isFalse = false
    )
    {
        var content = ParallelTests.Content;
        var backlogItem = new BacklogItem(
            new(new Guid(item, 0, 0, new byte[8])),
            default,
            item,
            default,
            default,
            content
        );
        var report = new ThreatReport(ThreatKind.Legal, "Fines", Today, ThreatSeverity.Severe, "The law");
        var threat = new Threat(default, backlogItem, report, reporterId: default, At(reported));
        switch (judged)
        {
            case { } day when isFalse:
                threat.Reject(Judge, "No", At(day));
                break;
            case { } day:
                threat.Confirm(Judge, At(day));
                break;
        }

        if (resolved is { } end)
        {
            threat.Resolve(At(end));
        }

        return threat;
    }

    private static DateTimeOffset At(DateOnly day) => new(day, new TimeOnly(9, 0), TimeSpan.Zero);
}
