using ProductBalance.Domain.Planning.Progress;

namespace ProductBalance.Domain.Tests.Planning.Progress;

public sealed class BurnUpTests
{
    private static readonly DateOnly Monday = new(2026, 11, 23);

    [Theory]
    [InlineData(-1, 8, 0)] // as planned
    [InlineData(0, 8, 2)] // 6 are left
    [InlineData(1, 10, 0)] // more is left than was planned: the work grew
    [InlineData(2, 10, 7)]
    [InlineData(9, 10, 7)]
    public void Stay_TellsItsScopeAndWhatIsDone(int day, double scope, double done)
    {
        var stay = Stay(8, 0, left: [(0, 6), (1, 10), (2, 3)]);

        var on = Monday.AddDays(day);

        Assert.Equal((scope, done, scope - done), (stay.ScopeOn(on), stay.DoneOn(on), stay.LeftOn(on)));
    }

    [Fact]
    public void Of_CountsWhatIsInAsEachDayEnds()
    {
        StayProgress[] stays = [Stay(8, -3, left: [(0, 6), (2, 0)]), Stay(5, -3, until: 2, left: [(1, 4)]), Stay(3, 1)];

        var burnUp = Of(through: 2, stays);

        Assert.Equal(
            [new(Monday, 13, 2), new(Monday.AddDays(1), 16, 3), new BurnUpDay(Monday.AddDays(2), 11, 8)],
            burnUp.Days
        );
    }

    [Theory]
    [InlineData(-1, 0)]
    [InlineData(0, 1)]
    [InlineData(15, 16)] // it was not closed on its last day
    public void Of_TellsTheDaysThatAreKnown(int through, int days) => Assert.Equal(days, Of(through, []).Days.Count);

    [Theory]
    [InlineData(0, 1)]
    [InlineData(6, 7)]
    [InlineData(13, 14)]
    public void IdealOn_BringsTheSameEachDay(int day, double expected) =>
        Assert.Equal(expected, Of(through: 13, []).IdealOn(Monday.AddDays(day)), 9);

    private static BurnUp Of(int through, StayProgress[] stays) =>
        BurnUp.Of(new(Monday, Monday.AddDays(13)), Monday.AddDays(through), planned: 14, new(10, 20), stays);

    private static StayProgress Stay(
        double planned,
        int from,
        int? until = null,
        params (int Day, double Days)[] left
    ) =>
        new(
            planned,
            Monday.AddDays(from),
            until is { } day ? Monday.AddDays(day) : null,
            [.. left.Select(said => (Monday.AddDays(said.Day), said.Days))]
        );
}
