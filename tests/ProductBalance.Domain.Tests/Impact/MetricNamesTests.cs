using ProductBalance.Domain.Impact;

namespace ProductBalance.Domain.Tests.Impact;

public class MetricNamesTests
{
    [Theory]
    [InlineData("CI time")]
    [InlineData("orders lost a month")]
    [InlineData("availability of the API")]
    [InlineData("developer happiness score")]
    [InlineData("NPS")]
    [InlineData("quality defects")]
    [InlineData("p95 latency")]
    [InlineData("cyclomatic complexity score")]
    public void NamesQuantity_OfWhatIsCountedOrMeasured_IsTrue(string metric) =>
        Assert.True(MetricNames.NamesQuantity(metric));

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData("better maintainability")]
    [InlineData("code quality")]
    [InlineData("developer happiness")]
    [InlineData("everything")]
    [InlineData("robustness of the platform")]
    [InlineData("user experience")]
    [InlineData("12")]
    [InlineData("x")]
    public void NamesQuantity_OfAQualityInGeneral_IsFalse(string metric) =>
        Assert.False(MetricNames.NamesQuantity(metric));

    [Theory]
    [InlineData("error rate", MetricDirection.LowerIsBetter)]
    [InlineData("number of open bugs", MetricDirection.LowerIsBetter)]
    [InlineData("conversion rate", MetricDirection.HigherIsBetter)]
    [InlineData("time on site", MetricDirection.HigherIsBetter)]
    [InlineData("Average session duration", MetricDirection.HigherIsBetter)]
    [InlineData("widgets", null)]
    public void BetterWhen_ByTheHeadOfTheName_GivesTheBetterWay(string metric, MetricDirection? better) =>
        Assert.Equal(better, MetricNames.BetterWhen(metric));
}
