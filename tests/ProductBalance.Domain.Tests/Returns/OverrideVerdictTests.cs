using ProductBalance.Domain.Returns;

namespace ProductBalance.Domain.Tests.Returns;

public sealed class OverrideVerdictTests
{
    [Theory]
    [InlineData(4, 4, null)] // too few
    [InlineData(5, 5, true)] // 1/32
    [InlineData(5, 4, null)] // 6/32
    [InlineData(5, 0, false)]
    [InlineData(8, 6, null)] // 37/256 = 0.145
    [InlineData(8, 7, true)] // 9/256 = 0.035
    [InlineData(8, 1, false)]
    [InlineData(100, 50, null)]
    [InlineData(100, 58, true)] // P = 0.067
    public void BeatTheScore_IsToldFromEnoughPairs(int pairs, int better, bool? expected) =>
        Assert.Equal(expected, new OverrideVerdict(pairs, better).BeatTheScore);

    [Fact]
    public void Of_EqualReturns_AreNotBetter() =>
        Assert.Equal(new OverrideVerdict(2, 1), OverrideVerdict.Of([new(3, 3), new(4, 3)]));
}
