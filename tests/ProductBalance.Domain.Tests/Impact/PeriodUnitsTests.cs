using ProductBalance.Domain.Impact;

namespace ProductBalance.Domain.Tests.Impact;

public sealed class PeriodUnitsTests
{
    // A month has 365.25 ÷ 12 = 30.4375 days.
    [Theory]
    [InlineData(null, 1)]
    [InlineData("", 1)]
    [InlineData("tickets", 1)]
    [InlineData("a month", 1)]
    [InlineData("tickets a month", 1)]
    [InlineData("a day", 30.4375)]
    [InlineData("runs a day", 30.4375)]
    [InlineData("a working day", 21.741071428571427)]
    [InlineData("A Working Day", 21.741071428571427)]
    [InlineData("a week", 4.348214285714286)]
    [InlineData("incidents a week", 4.348214285714286)]
    [InlineData("incidents per week", 4.348214285714286)]
    [InlineData("incidents per working day", 21.741071428571427)]
    [InlineData("incidents/week", 4.348214285714286)]
    [InlineData("incidents / week", 4.348214285714286)]
    [InlineData("errors an hour", 730.5)]
    [InlineData("errors/hour", 730.5)]
    [InlineData("errors per hour", 730.5)]
    [InlineData("a quarter", 0.3333333333333333)]
    [InlineData("EUR a year", 0.08333333333333333)]
    [InlineData("EUR/year", 0.08333333333333333)]
    public void TimesPerMonth_ReadsThePeriodAtTheEnd(string? unit, double times) =>
        Assert.Equal(times, PeriodUnits.TimesPerMonth(unit), 1e-12);

    [Theory]
    [InlineData(null, "a month")]
    [InlineData("share", "a month")]
    [InlineData("runs a working day", "a working day")]
    [InlineData("orders/week", "a week")]
    public void PeriodOf_NamesThePeriodAsFormsOfferIt(string? unit, string period) =>
        Assert.Equal(period, PeriodUnits.PeriodOf(unit));
}
