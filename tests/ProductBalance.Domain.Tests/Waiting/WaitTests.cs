using static ProductBalance.Domain.Tests.Waiting.WaitScene;

namespace ProductBalance.Domain.Tests.Waiting;

public sealed class WaitTests
{
    [Theory]
    [InlineData("2026-11-29", false)]
    [InlineData("2026-11-30", false)] // the day itself
    [InlineData("2026-12-01", true)]
    public void IsOverdue_WhenTheDayHasPassed(string today, bool isOverdue) =>
        Assert.Equal(isOverdue, Wait(until: "2026-11-30").IsOverdueOn(Day(today)));

    [Fact]
    public void IsOverdue_WhenItHasEnded_IsNot() =>
        Assert.False(Wait(until: "2026-11-30", ended: "2026-12-10").IsOverdueOn(Day("2026-12-11")));

    [Fact]
    public void Reminder_IsNeededOnceForEachExpectedDay()
    {
        var wait = Wait(until: "2026-11-30");

        var first = wait.NeedsReminderOn(Day("2026-12-01"));
        wait.Remind();
        var again = wait.NeedsReminderOn(Day("2026-12-02"));
        wait.Expect(Day("2026-12-04"));
        var early = wait.NeedsReminderOn(Day("2026-12-04"));
        var late = wait.NeedsReminderOn(Day("2026-12-05"));

        Assert.Equal((true, false, false, true), (first, again, early, late));
    }

    [Theory]
    [InlineData("2026-11-25", null, "2026-11-30")]
    [InlineData("2026-11-30", null, "2026-12-01")] // still waits on the day itself
    [InlineData("2026-12-03", null, "2026-12-04")]
    [InlineData("2026-12-03", "2026-11-27", "2026-11-27")]
    public void GoesOn_WhenItIsExpected_OrTheDayAfterToday(string today, string? ended, string goesOn) =>
        Assert.Equal(Day(goesOn), Wait(until: "2026-11-30", ended: ended).GoesOnAsOf(Day(today)));

    [Fact]
    public void Expect_WhenItHasEnded_IsRefused()
    {
        var refusal = Assert.Throws<DomainRuleException>(() => Wait(ended: "2026-11-25").Expect(Day("2026-12-04")));

        Assert.Equal("wait-over", refusal.Code);
    }

    [Fact]
    public void Age_StopsWithTheWait() =>
        Assert.Equal(
            (0, 4, 2),
            (AgeOn("2026-11-23"), AgeOn("2026-11-27"), Wait(ended: "2026-11-25").AgeOn(Day("2026-12-24")))
        );

    private static int AgeOn(string day) => Wait().AgeOn(Day(day));
}
