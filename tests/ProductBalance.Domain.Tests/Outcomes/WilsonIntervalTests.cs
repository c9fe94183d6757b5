using ProductBalance.Domain.Outcomes;

namespace ProductBalance.Domain.Tests.Outcomes;

public sealed class WilsonIntervalTests
{
    // Worked by hand with z = 1.96, as in Newcombe (1998) for 81 of 263, 15 of 148, 0 of 20 and 1 of 29.
    [Theory]
    [InlineData(81, 263, 0.2553, 0.3662)]
    [InlineData(15, 148, 0.0624, 0.1605)]
    [InlineData(0, 20, 0, 0.1611)]
    [InlineData(1, 29, 0.0061, 0.1718)]
    [InlineData(8, 10, 0.4902, 0.9433)]
    [InlineData(10, 10, 0.7225, 1)]
    public void Of_Hits_IsTheScoreInterval(int hits, int trials, double low, double high)
    {
        var interval = WilsonInterval.Of(hits, trials)!;

        Assert.Equal((low, high), (Math.Round(interval.Low, 4), Math.Round(interval.High, 4)));
    }

    [Fact]
    public void Of_NoTrials_IsNone() => Assert.Null(WilsonInterval.Of(0, 0));
}
