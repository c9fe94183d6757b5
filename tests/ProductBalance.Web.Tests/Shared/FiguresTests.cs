using System.Globalization;
using ProductBalance.Web.Shared;

namespace ProductBalance.Web.Tests.Shared;

public sealed class FiguresTests
{
    [Theory]
    [InlineData(0, "€0")]
    [InlineData(12.34, "€12.3")]
    [InlineData(987.6, "€988")]
    [InlineData(1_234.5, "€1,230")]
    [InlineData(18_849, "€18,800")]
    [InlineData(18_850.1, "€18,900")]
    [InlineData(999_600, "€1,000,000")]
    [InlineData(-1_236, "−€1,240")]
    public void RoughMoney_HasThreeDigits(double amount, string text) =>
        Assert.Equal(text, Figures.RoughMoney(amount, "EUR"));

    [Theory]
    [InlineData("2026-12-04", "2026-12-04", "4 Dec 2026")]
    [InlineData("2026-12-04", "2026-12-18", "4–18 Dec 2026")]
    [InlineData("2026-11-27", "2026-12-08", "27 Nov – 8 Dec 2026")]
    [InlineData("2026-12-09", "2027-01-04", "9 Dec 2026 – 4 Jan 2027")]
    [InlineData("2026-12-09", "2027-12-09", "9 Dec 2026 – 9 Dec 2027")]
    public void Days_FromOneToAnother_SayNothingTwice(string from, string to, string text) =>
        Assert.Equal(
            text,
            Figures.Days(
                DateOnly.Parse(from, CultureInfo.InvariantCulture),
                DateOnly.Parse(to, CultureInfo.InvariantCulture)
            )
        );

    [Theory]
    [InlineData(0, "0")]
    [InlineData(1_240.4, "1,240")]
    [InlineData(12.36, "12.4")]
    [InlineData(0.354, "0.35")]
    [InlineData(0.00424, "0.0042")]
    [InlineData(-0.096, "-0.096")]
    public void Number_HasTheDigitsThatCarryMeaning(double value, string text) =>
        Assert.Equal(text, Figures.Number(value));

    [Theory]
    [InlineData(124.4, "124")]
    [InlineData(12.44, "12.4")]
    [InlineData(2.99, "3")]
    [InlineData(0.078, "0.1")]
    [InlineData(0.04, "< 0.1")]
    [InlineData(0.0, "0")]
    [InlineData(null, "–")]
    public void Effort_IsToATenthOfADay(double? days, string text) => Assert.Equal(text, Figures.Effort(days));

    [Theory]
    [InlineData(0.751, "75 %", "75 %")]
    [InlineData(0.995, "above 99 %", "> 99 %")]
    [InlineData(0.002, "below 1 %", "< 1 %")]
    public void Chance_IsNeverQuiteSure(double probability, string text, string brief)
    {
        Assert.Equal(text, Figures.Chance(probability));
        Assert.Equal(brief, Figures.ShortChance(probability));
    }

    [Theory]
    [InlineData(18_849.0, "CHF", "CHF 18,849")]
    [InlineData(18_849.0, "USD", "$18,849")]
    [InlineData(null, "EUR", "–")]
    public void Money_HasAllOfItsDigits(double? amount, string currency, string text) =>
        Assert.Equal(text, Figures.Money(amount, currency));

    [Theory]
    [InlineData(0, "€0")]
    [InlineData(950, "€950")]
    [InlineData(12_500, "€12.5k")]
    [InlineData(200_000, "€200k")]
    [InlineData(1_234_000, "€1.23M")]
    [InlineData(-12_500, "−€12.5k")]
    public void ShortMoney_FitsBesideAnAxis(double amount, string expected) =>
        Assert.Equal(expected, Figures.ShortMoney(amount, "EUR"));
}
