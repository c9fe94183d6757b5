using ProductBalance.Domain.Estimates;
using ProductBalance.Web.Shared;

namespace ProductBalance.Web.Tests.Shared;

public sealed class EstimateTextTests
{
    [Theory]
    [InlineData("12", 12, 12, 12)]
    [InlineData("12.5", 12.5, 12.5, 12.5)]
    [InlineData("12,5", 12.5, 12.5, 12.5)]
    [InlineData("380,000", 380000, 380000, 380000)]
    [InlineData("1.234,5", 1234.5, 1234.5, 1234.5)]
    [InlineData("1,234.5", 1234.5, 1234.5, 1234.5)]
    [InlineData("1,234,567", 1234567, 1234567, 1234567)]
    [InlineData("1.234.567", 1234567, 1234567, 1234567)]
    [InlineData("1'234.5", 1234.5, 1234.5, 1234.5)]
    [InlineData("0,125", 0.125, 0.125, 0.125)]
    [InlineData("-5", -5, -5, -5)]
    [InlineData("−5", -5, -5, -5)]
    [InlineData("8 12 14", 8, 12, 14)]
    [InlineData("8-12-14", 8, 12, 14)]
    [InlineData("8 – 12 – 14", 8, 12, 14)]
    [InlineData("8\t12\t14", 8, 12, 14)]
    [InlineData("8; 12; 14", 8, 12, 14)]
    [InlineData("8 / 12 / 14", 8, 12, 14)]
    [InlineData("-5 -2 1", -5, -2, 1)]
    public void TryRead_TakesNumbersAndRanges(string text, double low, double likely, double high)
    {
        Assert.True(EstimateText.TryRead(text, out var estimate));

        Assert.Equal(new Estimate(low, likely, high), estimate);
    }

    // The geometric mean above 0: √(8 × 14) = 10.583, √(0.01 × 0.04) = 0.02. Else the middle: (−2 + 4) ÷ 2 = 1.
    [Theory]
    [InlineData("8-14", 10.6)]
    [InlineData("8 - 14", 10.6)]
    [InlineData("0.01 0.04", 0.02)]
    [InlineData("100-104", 102)]
    [InlineData("-2 4", 1)]
    public void TryRead_OfTwoNumbers_PutsLikelyInTheirMiddle(string text, double likely)
    {
        Assert.True(EstimateText.TryRead(text, out var estimate));

        Assert.Equal(likely, estimate!.Likely, 1e-9);
    }

    [Theory]
    [InlineData("about ten")]
    [InlineData("10x")]
    [InlineData("1.2.3,4")]
    [InlineData("1.2,345")]
    [InlineData("1.234,567,890")]
    [InlineData("1.234.5")]
    [InlineData("1'2")]
    [InlineData("14 8")]
    [InlineData("8 14 12")]
    [InlineData("1 2 3 4")]
    [InlineData("NaN")]
    [InlineData("∞")]
    public void TryRead_OfAnythingElse_IsRefused(string text)
    {
        Assert.False(EstimateText.TryRead(text, out var estimate));
        Assert.Null(estimate);
    }

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    public void TryRead_OfNothing_IsNoEstimate(string text)
    {
        Assert.True(EstimateText.TryRead(text, out var estimate));
        Assert.Null(estimate);
    }

    [Theory]
    [InlineData(0.07 * 100, "7")]
    [InlineData(0.00001, "0.00001")]
    [InlineData(1234567.5, "1234567.5")]
    public void Of_WritesAllDigitsThatSomebodyTyped(double value, string text) =>
        Assert.Equal(text, EstimateText.Of(value));
}
