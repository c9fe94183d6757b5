using CsCheck;
using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Waiting;
using static ProductBalance.Domain.Tests.Waiting.WaitScene;

namespace ProductBalance.Domain.Tests.Waiting;

public sealed class FreedCapacityTests
{
    private static readonly SprintDays Sprint = new(Day("2026-11-23"), Day("2026-12-06"), SprintCalendar.Default);

    [Theory]
    [InlineData(8, 5, 10, 4)]
    [InlineData(8, 10, 10, 8)]
    [InlineData(8, 12, 10, 8)] // at most what remains
    [InlineData(8, 0, 10, 0)]
    [InlineData(0, 5, 10, 0)]
    [InlineData(8, 1, 3, 2.6666666666666665)]
    [InlineData(8, 5, 0, 0)] // the sprint has no working day left
    public void Of_IsTheShareOfTheSprintThatIsWaited(double remaining, int waited, int left, double freed) =>
        Assert.Equal(freed, FreedCapacity.Of(remaining, waited, left), 12);

    [Fact]
    public void Of_StaysWithinTheRemainingEffort_AndNeverFallsWithLongerWaits() =>
        (
            from remaining in Gen.Double[0, 500]
            from waited in Gen.Int[0, 60]
            from left in Gen.Int[0, 40]
            select (remaining, waited, left)
        ).Sample(it =>
            FreedCapacity.Of(it.remaining, it.waited, it.left) is var freed
            && freed >= 0
            && freed <= it.remaining
            && freed <= FreedCapacity.Of(it.remaining, it.waited + 1, it.left)
        );

    [Theory]
    [InlineData("2026-11-23", "2026-11-30", "2026-11-23", 5)] // five of ten days
    [InlineData("2026-11-23", "2026-11-30", "2026-11-26", 2.857142857142857)] // Thursday and Friday of seven days
    [InlineData("2026-11-23", "2026-12-20", "2026-11-26", 10)] // all that is left
    [InlineData("2026-11-23", "2026-11-25", "2026-12-01", 2.5)] // overdue: today of Tuesday to Friday
    [InlineData("2026-11-23", "2026-11-25", "2026-11-25", 1.25)] // on the day itself: today of eight days
    [InlineData("2026-11-23", "2026-12-20", "2026-12-05", 0)] // the last weekend
    [InlineData("2026-11-10", "2026-11-30", "2026-11-23", 5)] // since the sprint before
    public void Ahead_CountsWhatCanStillBeUsed(string since, string until, string today, double freed) =>
        Assert.Equal(freed, FreedCapacity.Ahead(Wait(since, until), Sprint, Day(today)), 12);

    [Theory]
    [InlineData("2026-11-23", null, "2026-11-27", 5)] // five of ten days so far
    [InlineData("2026-11-25", "2026-11-27", "2027-01-15", 2.5)] // Wednesday and Thursday of eight days
    [InlineData("2026-11-25", "2026-11-25", "2027-01-15", 0)]
    [InlineData("2026-11-25", "2026-12-20", "2027-01-15", 10)] // not beyond the sprint in which it began
    public void SoFar_CountsTheSprintInWhichItBegan(string since, string? ended, string today, double freed) =>
        Assert.Equal(freed, FreedCapacity.SoFar(Wait(since, ended: ended), SprintCalendar.Default, Day(today)), 12);
}
