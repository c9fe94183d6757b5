using ProductBalance.Domain.Scoring.Comparison;

namespace ProductBalance.Domain.Tests.Scoring.Comparison;

public sealed class RankingComparisonTests
{
    [Theory]
    [InlineData(new[] { 1, 2, 3, 4 }, 1, 1)]
    [InlineData(new[] { 4, 3, 2, 1 }, -1, -1)]
    [InlineData(new[] { 1, 3, 2, 4 }, 0.666667, 0.8)] // one pair of six; ρ = 1 − 6 × 2 ÷ (4 × 15)
    [InlineData(new[] { 2, 3, 4, 1 }, 0, -0.2)] // three of six; 1 − 6 × 12 ÷ 60
    [InlineData(new[] { 9 }, 1, 1)]
    public void Of_TwoOrders_HasTheirRankCorrelations(int[] after, double kendall, double spearman)
    {
        var comparison = RankingComparison.Of([1, 2, 3, 4], after);

        Assert.Equal(kendall, comparison.Kendall, 1e-6);
        Assert.Equal(spearman, comparison.Spearman, 1e-6);
    }

    [Fact]
    public void BiggestMovers_AreThoseThatMovedFarthest()
    {
        var comparison = RankingComparison.Of([1, 2, 3, 4], [4, 1, 2, 3]);

        Assert.Equal([new RankMove(4, 4, 1), new RankMove(1, 1, 2)], comparison.BiggestMovers(2));
        Assert.Equal(3, comparison.Moves[0].Rise);
    }
}
