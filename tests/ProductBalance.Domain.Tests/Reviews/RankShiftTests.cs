using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Reviews;
using ProductBalance.Domain.Scoring.Comparison;

namespace ProductBalance.Domain.Tests.Reviews;

public sealed class RankShiftTests
{
    [Fact]
    public void Of_AMove_NamesItsCausesByWeight_AndTheyAddUp()
    {
        var content = new ItemContent { Kind = ItemKind.Tech, Title = "Build cache" };
        var reasons = new MoveReasons(
            new(7, Before: 9, After: 5),
            Model: 0,
            Time: 1,
            Gone: 0,
            New: -2,
            Others: 0,
            Own: 5
        );

        var shift = RankShift.Of(content, reasons);

        Assert.Equal(("Build cache", ItemKind.Tech, 9, 5), (shift.Title, shift.Kind, shift.Before, shift.After));
        Assert.Equal(
            [new(ShiftCause.OwnFigures, 5), new(ShiftCause.NewItems, -2), new(ShiftCause.Time, 1)],
            shift.Reasons
        );
        Assert.Equal(shift.Before - shift.After, shift.Reasons.Sum(reason => reason.Rise));
    }

    [Theory]
    [InlineData(2, 0, 0, false)]
    [InlineData(2, -1, 0, false)]
    [InlineData(2, -1, 1, true)]
    public void IsNews_WhenMoreThanOthersComingAndGoingMovedIt(int gone, int came, int own, bool isNews)
    {
        var content = new ItemContent { Kind = ItemKind.Tech, Title = "Build cache" };
        var move = new RankMove(7, Before: 9, After: 9 - gone - came - own);

        var shift = RankShift.Of(content, new(move, Model: 0, Time: 0, gone, came, Others: 0, own));

        Assert.Equal(isNews, shift.IsNews());
    }
}
