using ProductBalance.Domain.Returns;
using ProductBalance.Web.Features.Returns;

namespace ProductBalance.Web.Tests.Features.Returns;

public sealed class ReturnWordsTests
{
    [Theory]
    [InlineData(2.34, 1.8, 2.91, "2.3× (1.8× to 2.9×)")]
    [InlineData(-0.44, -0.9, 0.1, "−0.4× (−0.9× to 0.1×)")]
    [InlineData(0.034, 0.021, 0.04, "0.034× (0.021× to 0.04×)")] // small, and not nothing
    [InlineData(0, 0, 0, "0×")]
    [InlineData(2.34, 2.34, 2.34, "2.3×")] // nothing is estimated
    [InlineData(2.34, 2.31, 2.33, "2.3×")] // no difference that could be read
    public void Ratio_HasItsRangeToATenth(double expected, double low, double high, string words) =>
        Assert.Equal(words, ReturnWords.Ratio(new(expected, low, high)));

    [Fact]
    public void Ratio_WithoutACost_IsNotDefined() => Assert.Equal("not defined", ReturnWords.Ratio(null));

    [Theory]
    [InlineData("EUR", "€18,800 (€12,300 to €25,000)")]
    [InlineData("JPY", "¥18,800 (¥12,300 to ¥25,000)")]
    public void Money_PretendsNoMoreThanThreeDigits(string currency, string words) =>
        Assert.Equal(words, ReturnWords.Money(new ReturnFigure(18_799, 12_345, 24_999), currency));
}
