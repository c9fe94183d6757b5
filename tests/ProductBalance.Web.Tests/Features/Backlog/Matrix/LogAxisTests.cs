using ProductBalance.Web.Features.Backlog.Matrix;

namespace ProductBalance.Web.Tests.Features.Backlog.Matrix;

public sealed class LogAxisTests
{
    [Fact]
    public void Place_OfTheGeometricMiddle_IsTheMiddle() => Assert.Equal(50, new LogAxis([1, 100]).Place(10), 9);

    [Theory]
    [InlineData(0)]
    [InlineData(37.5)]
    [InlineData(100)]
    public void At_IsTheInverseOfPlace(double percent)
    {
        var axis = new LogAxis([0.5, 48]);

        Assert.Equal(percent, axis.Place(axis.At(percent)), 9);
    }

    [Theory]
    [InlineData(1, 10, new[] { 1.0, 2, 5, 10 })]
    [InlineData(0.5, 5, new[] { 0.5, 1, 2, 5 })]
    [InlineData(1, 100_000, new[] { 1.0, 10, 100, 1_000, 10_000, 100_000 })]
    public void Ticks_AreRound_AndFew(double least, double most, double[] ticks) =>
        Assert.Equal(ticks, new LogAxis([least, most]).Ticks.Select(tick => Math.Round(tick, 6)));

    [Fact]
    public void Axis_OfNothing_IsStillAnAxis() => Assert.True(new LogAxis([]).Most > new LogAxis([]).Least);
}
