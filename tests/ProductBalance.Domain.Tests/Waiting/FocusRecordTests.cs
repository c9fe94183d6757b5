using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Waiting;
using static ProductBalance.Domain.Tests.Waiting.WaitScene;

namespace ProductBalance.Domain.Tests.Waiting;

public sealed class FocusRecordTests
{
    [Fact]
    public void Of_CountsFreedAndPulledDays_ByQuarter()
    {
        Wait[] waits =
        [
            Wait("2026-09-28", plannedDays: 8, sprintEnd: "2026-10-11", ended: "2026-10-05"), // five of ten days: 4
            Wait("2026-11-23", plannedDays: 10, ended: "2026-11-30"), // five of ten days: 5
            Wait("2026-11-23", plannedDays: 0, ended: "2026-11-30"), // was in no sprint
        ];
        var takenBack = Pull("2026-11-24", 3);
        takenBack.TakeBack(Day("2026-11-25"), "Ada");

        var quarters = FocusRecord.Of(
            waits,
            [Pull("2026-11-24", 2), Pull("2026-11-26", 1), takenBack],
            SprintCalendar.Default,
            Day("2026-12-20"),
            quarters: 3
        );

        Assert.Equal([new(2026, 2, 0, 0), new(2026, 3, 4, 0), new(2026, 4, 5, 3)], quarters);
        Assert.Equal([null, 0.0, 0.6], quarters.Select(quarter => quarter.Share));
    }

    [Theory]
    [InlineData("2026-01-01", "2026-01-01")]
    [InlineData("2026-03-31", "2026-01-01")]
    [InlineData("2026-12-31", "2026-10-01")]
    [InlineData("2028-02-29", "2028-01-01")]
    public void Quarter_StartsWithItsFirstMonth(string day, string start) =>
        Assert.Equal(Day(start), FocusQuarter.StartOf(Day(day)));

    [Fact]
    public void Starts_GoBackOverTheYear() =>
        Assert.Equal([Day("2025-10-01"), Day("2026-01-01")], FocusRecord.Starts(Day("2026-02-10"), quarters: 2));
}
