using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Waiting;
using static ProductBalance.Domain.Tests.Waiting.WaitScene;

namespace ProductBalance.Domain.Tests.Waiting;

public sealed class SprintDaysTests
{
    [Theory]
    [InlineData("2001-01-01", 2, "2001-01-01", "2001-01-14")]
    [InlineData("2001-01-14", 2, "2001-01-01", "2001-01-14")]
    [InlineData("2001-01-15", 2, "2001-01-15", "2001-01-28")]
    [InlineData("2000-12-31", 2, "2000-12-18", "2000-12-31")]
    [InlineData("2026-11-24", 1, "2026-11-23", "2026-11-29")]
    public void Around_CountsFromTheFirstMonday(string day, int weeks, string start, string end)
    {
        var sprint = SprintDays.Around(Day(day), new SprintCalendar(5, weeks));

        Assert.Equal((Day(start), Day(end)), (sprint.Start, sprint.End));
    }

    [Theory]
    [InlineData("2026-11-23", "2026-12-07", 10)]
    [InlineData("2026-11-27", "2026-11-30", 1)] // a Friday and its weekend
    [InlineData("2026-11-28", "2026-11-30", 0)]
    [InlineData("2026-11-01", "2026-12-31", 10)] // no further than the sprint
    [InlineData("2026-11-26", "2026-11-25", 0)]
    public void WorkingDays_AreThoseOfTheSprint(string from, string until, int days)
    {
        var sprint = new SprintDays(Day("2026-11-23"), Day("2026-12-06"), SprintCalendar.Default);

        Assert.Equal(days, sprint.WorkingDays(Day(from), Day(until)));
    }
}
