using System.Globalization;
using ProductBalance.Domain.Roadmap;
using ProductBalance.Web.Features.Roadmap;

namespace ProductBalance.Web.Tests.Features.Roadmap;

/// <summary>From 1 October 2026 to 30 September 2027: 365 days.</summary>
public sealed class QuarterAxisTests
{
    private static readonly QuarterAxis Axis = new(new(2026, 11, 20));

    [Fact]
    public void Names_BeginWithTheQuarterOfTheDay() =>
        Assert.Equal(["Q4 2026", "Q1 2027", "Q2 2027", "Q3 2027"], Axis.Names);

    [Theory]
    [InlineData("2026-10-01", "2027-09-30", "left: 0%; width: 100%")]
    [InlineData("2026-12-13", "2026-12-13", "left: 20%; width: 0.27%")] // 73 ÷ 365, and one day
    [InlineData("2026-09-01", "2026-12-12", "left: 0%; width: 20%")]
    [InlineData("2027-09-30", "2028-01-01", "left: 99.73%; width: 0.27%")]
    [InlineData("2026-01-01", "2026-09-30", null)]
    [InlineData("2027-10-01", "2027-12-31", null)]
    public void StyleOf_ARange_LiesOnTheAxis(string from, string to, string? style) =>
        Assert.Equal(style, Axis.StyleOf(new DayRange(Day(from), Day(to))));

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
