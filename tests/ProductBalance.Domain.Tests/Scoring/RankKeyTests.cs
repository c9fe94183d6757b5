using CsCheck;
using ProductBalance.Domain.Scoring;

namespace ProductBalance.Domain.Tests.Scoring;

public sealed class RankKeyTests
{
    [Theory]
    [InlineData(0.1 + 0.2, 0.3)]
    [InlineData(1.0000000000001, 1)]
    [InlineData(123456789012.4, 123456789012)]
    [InlineData(999999999999.9, 1_000_000_000_000)]
    [InlineData(0.99999999999999, 1)]
    [InlineData(1e-300 * 1.0000000000001, 1e-300)]
    [InlineData(-0.30000000000000004, -0.3)]
    public void OfScore_WhenTwelveDigitsAgree_IsEqual(double a, double b) => Assert.Equal(Of(a), Of(b));

    [Theory]
    [InlineData(1.00000000001, 1)]
    [InlineData(1e12, 999_999_999_999)]
    [InlineData(1, 0.999999999999)]
    [InlineData(10, 9.99)]
    [InlineData(1e-200, 1e-201)]
    [InlineData(double.Epsilon, 0)]
    [InlineData(0, -double.Epsilon)]
    [InlineData(-1, -2)]
    [InlineData(-1e-5, -1)]
    [InlineData(double.MaxValue, 1e308)]
    public void OfScore_WhenTheFirstIsHigher_StandsBefore(double higher, double lower)
    {
        Assert.True(Of(higher) < Of(lower));
        Assert.True(Of(lower) > Of(higher));
    }

    [Fact]
    public void OfScore_NeverTurnsTwoScoresRound() =>
        Gen.Select(Gen.Double, Gen.Double)
            .Where((a, b) => double.IsFinite(a) && double.IsFinite(b))
            .Sample((a, b) => Assert.True(Of(Math.Max(a, b)) <= Of(Math.Min(a, b))));

    [Fact]
    public void OfScore_WithoutExpectedValue_GoesByThatValueAlone()
    {
        var (nothing, harm) = (RankKey.OfScore(9, 0), RankKey.OfScore(99, -5));

        Assert.Equal(default, nothing);
        Assert.True(Of(-1e300) < nothing);
        Assert.True(nothing < harm);
    }

    [Fact]
    public void OfLane_StandsAboveAllScores()
    {
        var (soon, late) = (RankKey.OfLane(new(2027, 1, 1)), RankKey.OfLane(DateOnly.MaxValue));

        Assert.True(soon < late);
        Assert.True(late < Of(double.MaxValue));
        Assert.True(soon.IsInLane && late.IsInLane);
        Assert.False(Of(double.MaxValue).IsInLane);
    }

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void OfScore_WhenItIsNoNumber_IsRefused(double score) => Assert.Throws<ArgumentException>(() => Of(score));

    private static RankKey Of(double score) => RankKey.OfScore(score, expectedValue: 1);
}
