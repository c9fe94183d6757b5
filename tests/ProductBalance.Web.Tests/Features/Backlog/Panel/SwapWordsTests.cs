using ProductBalance.Domain.Estimates;
using ProductBalance.Domain.Scoring.WhatIf;
using ProductBalance.Web.Features.Backlog.Panel;

namespace ProductBalance.Web.Tests.Features.Backlog.Panel;

public sealed class SwapWordsTests
{
    // What is shown differs from what is, and suffices.
    [Theory]
    [InlineData("person-days", 20, 18.04, "Effort 20 → 18 person-days")]
    [InlineData("person-days", 20, 17.96, "Effort 20 → 17.9 person-days")]
    [InlineData("person-days", 20, 20.0312, "Effort 20 → 20.032 person-days")]
    [InlineData("visits a month", 92_000, 91_807, "Effort 92,000 → 91,800 visits a month")]
    [InlineData("visits a month", 92_000, 102_285, "Effort 92,000 → 103,000 visits a month")]
    [InlineData("share", 0.7, 0.699625, "Effort 70 → 69.962 %")]
    [InlineData("", 3, -2, "Effort 3 → -2")]
    public void Of_AChange_ShowsEnoughDigits(string unit, double current, double needed, string words)
    {
        var swap = new Swap("effort", "Effort", unit, Estimate.Of(current), Estimate.Of(needed));

        Assert.Equal(words, SwapWords.Of(swap));
    }

    [Fact]
    public void Of_WhatCannotDoIt_SaysSo() =>
        Assert.Equal(
            "Confidence 90 %: no value that it can have",
            SwapWords.Of(new Swap("confidence", "Confidence", "share", Estimate.Of(0.9), Needed: null))
        );
}
