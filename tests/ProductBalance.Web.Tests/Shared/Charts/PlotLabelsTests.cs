using ProductBalance.Web.Shared.Charts;

namespace ProductBalance.Web.Tests.Shared.Charts;

public sealed class PlotLabelsTests
{
    private const double Room = 674;

    [Theory]
    [InlineData("Nov 2026", "Nov|2026")]
    [InlineData("23 Nov 2026", "23 Nov|2026")]
    [InlineData("3 not measured", "3 not|measured")]
    [InlineData("PB-42", "PB-|42")]
    [InlineData("Q4", "Q4")]
    public void Lines_BreakNearTheMiddle(string label, string lines) =>
        Assert.Equal(lines, string.Join('|', new PlotPlace(label, 0).Lines));

    // Twelve stand 56 units apart, and need 30.6 where it is wide, 44.5 in the middle, 61.2 where it is narrow.
    [Fact]
    public void Of_TwelveMonths_NamesEach_AndEverySecondOnAPhone()
    {
        var labels = Of(PlotPlace.Even(Enumerable.Repeat("Nov 2026", 12)));

        Assert.Equal(Enumerable.Range(0, 12), labels.Select(label => label.Place));
        Assert.Equal([null, "middle", null, "middle"], labels.Take(4).Select(label => label.From));
    }

    [Fact]
    public void Of_MoreThanHaveRoomAnywhere_LeavesSomeOut()
    {
        var labels = Of(PlotPlace.Even(Enumerable.Repeat("Nov 2026", 24)));

        Assert.Equal([0, 2, 4], labels.Take(3).Select(label => label.Place));
        Assert.Equal([null, "middle", null], labels.Take(3).Select(label => label.From));
    }

    [Fact]
    public void Of_TwoFiguresOfOneDay_NamesItOnce() =>
        Assert.Equal([0], PlotLabels.Of(PlotPlace.Even(["23 Nov", "23 Nov"]), _ => 300).Select(label => label.Place));

    private static IReadOnlyList<(int Place, string? From)> Of(IReadOnlyList<PlotPlace> places) =>
        PlotLabels.Of(places, place => place * Room / places.Count);
}
