using ProductBalance.Domain.Roadmap;

namespace ProductBalance.Domain.Tests.Roadmap;

public sealed class QuarterTests
{
    [Theory]
    [InlineData("2026-01-01", "Q1 2026")]
    [InlineData("2026-03-31", "Q1 2026")]
    [InlineData("2026-04-01", "Q2 2026")]
    [InlineData("2026-12-31", "Q4 2026")]
    public void Of_IsTheQuarterOfTheDay(string day, string name) =>
        Assert.Equal(
            name,
            Quarter.Of(DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture)).ToString()
        );

    [Fact]
    public void Later_GoesOverTheYear() => Assert.Equal("Q1 2027", Quarter.Of(new(2026, 11, 23)).Later(1).ToString());
}
