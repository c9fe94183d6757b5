using System.Globalization;
using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Planning;

namespace ProductBalance.Domain.Tests.Planning;

public sealed class SprintPeriodTests
{
    // 20 November 2026 is a Friday.
    [Theory]
    [InlineData(null, "2026-11-20", 2, "2026-11-23", "2026-12-06")] // the first one, from the next Monday
    [InlineData(null, "2026-11-23", 2, "2026-11-23", "2026-12-06")] // today is one
    [InlineData("2026-11-22", "2026-11-20", 2, "2026-11-23", "2026-12-06")] // the day after the last one
    [InlineData("2026-12-02", "2026-11-20", 1, "2026-12-03", "2026-12-09")] // which need not be a Monday
    [InlineData("2026-11-19", "2026-11-20", 2, "2026-11-20", "2026-12-03")] // that is today
    [InlineData("2026-10-31", "2026-11-20", 3, "2026-11-23", "2026-12-13")] // long over: as with the first one
    public void After_FollowsTheLastOne(string? last, string today, int weeks, string start, string end)
    {
        var period = SprintPeriod.After(last is null ? null : Day(last), Day(today), new SprintCalendar(5, weeks));

        Assert.Equal(new SprintPeriod(Day(start), Day(end)), period);
    }

    [Theory]
    [InlineData("2026-11-01", "2026-11-09", false)]
    [InlineData("2026-11-01", "2026-11-10", true)]
    [InlineData("2026-11-12", "2026-11-13", true)]
    [InlineData("2026-11-20", "2026-11-30", true)]
    [InlineData("2026-11-21", "2026-11-30", false)]
    public void Overlaps_WhenADayIsShared(string start, string end, bool expected)
    {
        var period = new SprintPeriod(Day("2026-11-10"), Day("2026-11-20"));

        Assert.Equal(expected, period.Overlaps(new(Day(start), Day(end))));
    }

    [Fact]
    public void New_WhenItEndsBeforeItStarts_Throws() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new SprintPeriod(Day("2026-11-10"), Day("2026-11-09")));

    [Fact]
    public void New_WhenLongerThanAQuarter_Throws()
    {
        var start = Day("2026-11-10");

        Assert.Equal(SprintPeriod.MaxDays, new SprintPeriod(start, start.AddDays(91)).Days.Count());
        Assert.Throws<ArgumentOutOfRangeException>(() => new SprintPeriod(start, start.AddDays(92)));
    }

    private static DateOnly Day(string text) => DateOnly.Parse(text, CultureInfo.InvariantCulture);
}
