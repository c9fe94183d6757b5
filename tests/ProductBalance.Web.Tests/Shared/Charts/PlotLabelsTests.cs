using ProductBalance.Web.Shared.Charts;

namespace ProductBalance.Web.Tests.Shared.Charts;

public sealed class PlotLabelsTests
{
    private const double Room = 674;

    [Theory]
    [InlineData("Nov 2026", "Nov|2026")]
    [InlineData("23 Nov 2026", "23 Nov|2026")]
    [InlineData("3 not measured", "3 not|measured")]
    [InlineData("PB-42", "PB-42")]
    public void Lines_BreakNearTheMiddle(string label, string lines) =>
        Assert.Equal(lines, string.Join('|', new PlotPlace(label, 0).Lines));

    [Fact]
    public void Of_TwelveMonths_NamesEach_AlsoWhereItIsNarrow()
    {
        var labels = Of(PlotPlace.Even(Enumerable.Repeat("Nov 2026", 12)));

        Assert.Equal(Enumerable.Range(0, 12).Select(place => (place, (string?)null)), labels);
    }

    [Fact]
    public void Of_TooMany_NamesFewerTheNarrowerItIs()
    {
        var labels = Of(PlotPlace.Even(Enumerable.Repeat("Nov 2026", 24)));

        // They stand 28 units apart, and need 27.9 where it is wide, 40.6 in the middle, 55.9 where it is narrow.
        Assert.Equal(24, labels.Count);
        Assert.Equal([null, "wide", null, "wide"], labels.Take(4).Select(label => label.From));
    }

    [Fact]
    public void Of_TwoFiguresOfOneDay_NamesItOnce() =>
        Assert.Equal([0], PlotLabels.Of(PlotPlace.Even(["23 Nov", "23 Nov"]), _ => 300).Select(label => label.Place));

    private static IReadOnlyList<(int Place, string? From)> Of(IReadOnlyList<PlotPlace> places) =>
        PlotLabels.Of(places, place => place * Room / places.Count);
}
