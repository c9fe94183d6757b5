using ProductBalance.Domain.Freshness;

namespace ProductBalance.Domain.Tests.Freshness;

public sealed class EstimateAgeTests
{
    private static readonly DateOnly Today = new(2026, 11, 20);

    [Theory]
    [InlineData(0, 0, false)]
    [InlineData(89, 89, false)]
    [InlineData(90, 90, true)]
    [InlineData(400, 400, true)]
    [InlineData(-3, 0, false)]
    public void IsStaleOn_FromTheSetAgeOn(int daysAgo, int age, bool isStale)
    {
        var estimate = new EstimateAge(EstimateFields.Effort, Today.AddDays(-daysAgo), default, "Anna");

        Assert.Equal((age, isStale), (estimate.DaysOn(Today), estimate.IsStaleOn(Today, 90)));
    }
}
