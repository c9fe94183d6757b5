using CsCheck;
using ProductBalance.Domain.Roadmap;

namespace ProductBalance.Domain.Tests.Roadmap;

public sealed class PlaceKeyTests
{
    [Theory]
    [InlineData(null, null, "i")]
    [InlineData("i", null, "r")]
    [InlineData(null, "i", "9")]
    [InlineData("a", "c", "b")]
    [InlineData("a", "b", "ai")]
    [InlineData("z", null, "zi")]
    [InlineData(null, "1", "0i")]
    [InlineData("az", "b", "azi")]
    public void Between_GivesTheShortestInTheMiddle(string? low, string? high, string key) =>
        Assert.Equal(key, PlaceKey.Between(low, high));

    [Fact]
    public void Between_WhereverPeopleInsert_KeepsTheOrder() =>
        Gen.Int[0, 1_000]
            .Array[1, 60]
            .Sample(places =>
            {
                List<string> keys = [];
                foreach (var place in places.Select(place => place % (keys.Count + 1)))
                {
                    var (low, high) = (keys.ElementAtOrDefault(place - 1), keys.ElementAtOrDefault(place));
                    keys.Insert(place, PlaceKey.Between(low, high));
                }

                Assert.Equal(keys.Order(StringComparer.Ordinal).Distinct(), keys);
            });

    [Fact]
    public void Spread_ManyOfThem_AreInOrderAndShort()
    {
        var keys = PlaceKey.Spread(300);

        Assert.Equal(keys.Order(StringComparer.Ordinal).Distinct(), keys);
        Assert.True(keys[^1].Length < PlaceKey.MaxLength);
    }

    [Fact]
    public void Between_OutOfOrder_IsACallersBug() =>
        Assert.Throws<ArgumentException>(() => PlaceKey.Between("b", "a"));
}
