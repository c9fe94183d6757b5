using ProductBalance.Domain.Scoring;

namespace ProductBalance.Domain.Tests.Scoring;

public sealed class ScoreSpreadTests
{
    [Fact]
    public void Of_TakesPercentilesLinearlyBetweenNeighbours()
    {
        // 0 to 10: the 5th percentile lies at place 0.05 × 10 = 0.5, halfway from 0 to 1.
        var spread = ScoreSpread.Of([10, 9, 8, 7, 6, 5, 4, 3, 2, 1, 0]);

        Assert.Equal(new(5, 0.5, 5, 9.5), spread);
    }

    [Fact]
    public void Of_OneDraw_IsThatDraw() => Assert.Equal(new(3, 3, 3, 3), ScoreSpread.Of([3]));

    [Fact]
    public void Of_NoDraws_IsRefused() => Assert.Throws<ArgumentException>(() => ScoreSpread.Of([]));
}
