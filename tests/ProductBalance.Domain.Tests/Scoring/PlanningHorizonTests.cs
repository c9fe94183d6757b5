using ProductBalance.Domain.Scoring;

namespace ProductBalance.Domain.Tests.Scoring;

public sealed class PlanningHorizonTests
{
    [Theory]
    [InlineData(2026, 11, 20, 12, 2027, 11, 20)]
    [InlineData(2026, 11, 30, 3, 2027, 2, 28)]
    [InlineData(2027, 11, 30, 3, 2028, 2, 29)]
    public void From_CountsCalendarMonths(int year, int month, int day, int months, int y, int m, int d) =>
        Assert.Equal(new DateOnly(y, m, d), new PlanningHorizon(months).From(new(year, month, day)));

    [Fact]
    public void From_WithADay_IsThatDay() =>
        Assert.Equal(new DateOnly(2027, 6, 30), new PlanningHorizon(12, new(2027, 6, 30)).From(new(2026, 11, 20)));
}
