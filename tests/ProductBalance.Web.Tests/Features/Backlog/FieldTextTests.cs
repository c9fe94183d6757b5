using ProductBalance.Web.Features.Backlog;

namespace ProductBalance.Web.Tests.Features.Backlog;

public class FieldTextTests
{
    [Theory]
    [InlineData(null, "nothing")]
    [InlineData("[]", "nothing")]
    [InlineData("12.5", "12.5")]
    [InlineData("true", "yes")]
    [InlineData("false", "no")]
    [InlineData("\"lowerIsBetter\"", "lower is better")]
    [InlineData("\"Cut it to 5 min, iOS first\"", "Cut it to 5 min, iOS first")]
    [InlineData("\"12 min on 2026-11-04: build log\"", "12 min on 4 Nov 2026: build log")]
    [InlineData("\"order 2026-99-04\"", "order 2026-99-04")]
    [InlineData("{\"low\":1,\"likely\":2,\"high\":4}", "1 · 2 · 4")]
    [InlineData("{\"value\":90,\"day\":\"2026-03-02\",\"source\":\"a query\"}", "90, day 2 Mar 2026, source a query")]
    [InlineData(
        "{\"type\":\"timeSaved\",\"timesPerMonth\":{\"estimate\":30,\"unit\":\"a month\"}}",
        "time saved, times per month 30, unit a month"
    )]
    public void Of_SaysWhatAFieldHolds_AsPeopleWould(string? json, string words) =>
        Assert.Equal(words, FieldText.Of(json, []));
}
