using ProductBalance.Web.Shared.Charts;
using static ProductBalance.Web.Tests.Shared.Charts.PlotBuilder;

namespace ProductBalance.Web.Tests.Shared.Charts;

public sealed class PlotScaleTests
{
    [Theory]
    [InlineData(PlotShape.Bars, 3, 7, 0, 8)]
    [InlineData(PlotShape.Bars, -3, 7, -5, 7.5)]
    [InlineData(PlotShape.Bars, -3, -7, -8, 0)]
    [InlineData(PlotShape.Line, 201, 207, 200, 208)] // 0 is far away
    [InlineData(PlotShape.Line, 20, 80, 0, 80)] // 0 is near
    [InlineData(PlotShape.Line, 5, 5, 5, 6)] // nothing to part
    public void Of_ReachesFromARoundNumberToARoundNumber(
        PlotShape shape,
        double first,
        double second,
        double low,
        double high
    )
    {
        var scale = PlotScale.Of(Plot(shape, new PlotValue(first), new PlotValue(second)));

        Assert.Equal((low, high), (scale.Low, scale.High));
    }

    [Fact]
    public void Of_HoldsRangesAndLevels()
    {
        var scale = PlotScale.Of(
            Plot(PlotShape.Line, new PlotValue(2, -1, 3), new PlotValue(4), [new PlotLine("healthy", 12)])
        );

        Assert.Equal((-5, 15), (scale.Low, scale.High));
        Assert.Equal([-5, 0, 5, 10, 15], scale.Ticks);
    }

    [Fact]
    public void Of_WithoutAnyFigure_IsAnAxisStill() =>
        Assert.Equal((0, 1), (PlotScale.Of(Plot()).Low, PlotScale.Of(Plot()).High));
}
