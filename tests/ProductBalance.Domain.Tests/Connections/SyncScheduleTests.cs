using ProductBalance.Domain.Connections;

namespace ProductBalance.Domain.Tests.Connections;

public sealed class SyncScheduleTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 20, 9, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData(SyncRhythm.QuarterHour, 0, 15)]
    [InlineData(SyncRhythm.QuarterHour, 1, 15)]
    [InlineData(SyncRhythm.QuarterHour, 2, 30)]
    [InlineData(SyncRhythm.QuarterHour, 3, 60)]
    [InlineData(SyncRhythm.QuarterHour, 7, 960)]
    [InlineData(SyncRhythm.QuarterHour, 8, 1440)]
    [InlineData(SyncRhythm.QuarterHour, int.MaxValue, 1440)]
    [InlineData(SyncRhythm.Hour, 0, 60)]
    [InlineData(SyncRhythm.Hour, 4, 480)]
    [InlineData(SyncRhythm.Day, 0, 1440)]
    [InlineData(SyncRhythm.Day, 5, 1440)]
    public void Next_DoublesWithEachFailure_UpToADay(SyncRhythm rhythm, int failures, int minutes) =>
        Assert.Equal(Now.AddMinutes(minutes), SyncSchedule.Next(rhythm, failures, Now));

    [Theory]
    [InlineData(5, 15)]
    [InlineData(40, 40)]
    public void Next_WaitsForTheTracker(int notBefore, int minutes) =>
        Assert.Equal(
            Now.AddMinutes(minutes),
            SyncSchedule.Next(SyncRhythm.QuarterHour, 1, Now, Now.AddMinutes(notBefore))
        );

    [Fact]
    public void Next_WithoutRhythm_NeverComes() =>
        Assert.Null(SyncSchedule.Next(SyncRhythm.Off, 1, Now, Now.AddMinutes(5)));

    [Fact]
    public void Next_OfFewerThanNoFailures_IsRefused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => SyncSchedule.Next(SyncRhythm.Hour, -1, Now));
}
