using System.Globalization;
using ProductBalance.Domain.Backlog;

namespace ProductBalance.Domain.Tests.Backlog;

/// <summary>The instants come from the published rules of the zones (tz database), not from this program.</summary>
public sealed class ProductClockTests
{
    [Theory]
    [InlineData("2026-11-20T23:59Z", "UTC", "2026-11-20")]
    [InlineData("2026-11-20T22:59Z", "Europe/Berlin", "2026-11-20")]
    [InlineData("2026-11-20T23:00Z", "Europe/Berlin", "2026-11-21")]
    [InlineData("2026-07-20T22:00Z", "Europe/Berlin", "2026-07-21")]
    [InlineData("2026-11-20T09:59Z", "Pacific/Kiritimati", "2026-11-20")]
    [InlineData("2026-11-20T10:00Z", "Pacific/Kiritimati", "2026-11-21")]
    [InlineData("2026-11-20T10:59Z", "Pacific/Pago_Pago", "2026-11-19")]
    public void DayOf_GoesByTheClockOfTheZone(string instant, string zone, string day) =>
        Assert.Equal(Day(day), ProductClock.DayOf(Instant(instant), zone));

    [Theory]
    [InlineData("2026-11-20T09:00Z", "UTC", "2026-11-21T00:00Z")]
    [InlineData("2026-11-20T09:00Z", "Asia/Kathmandu", "2026-11-20T18:15Z")]
    [InlineData("2026-11-20T18:15Z", "Asia/Kathmandu", "2026-11-21T18:15Z")]
    // A day of 23 hours, and one of 25.
    [InlineData("2027-03-27T23:00Z", "Europe/Berlin", "2027-03-28T22:00Z")]
    [InlineData("2026-10-24T22:00Z", "Europe/Berlin", "2026-10-25T23:00Z")]
    // Half an hour forward at two o'clock.
    [InlineData("2026-10-04T00:00Z", "Australia/Lord_Howe", "2026-10-04T13:00Z")]
    // Clocks go from 24:00 to 1:00, so midnight does not exist.
    [InlineData("2027-03-27T12:00Z", "Asia/Beirut", "2027-03-27T22:00Z")]
    [InlineData("2027-04-29T12:00Z", "Africa/Cairo", "2027-04-29T22:00Z")]
    [InlineData("2026-09-05T12:00Z", "America/Santiago", "2026-09-06T04:00Z")]
    [InlineData("2027-03-13T12:00Z", "America/Havana", "2027-03-14T05:00Z")]
    [InlineData("2027-03-27T12:00Z", "Atlantic/Azores", "2027-03-28T01:00Z")]
    // Clocks go back to midnight, which comes twice: the day starts at the first.
    [InlineData("2026-10-31T12:00Z", "America/Havana", "2026-11-01T04:00Z")]
    [InlineData("2026-10-24T12:00Z", "Atlantic/Azores", "2026-10-25T00:00Z")]
    // Clocks go back from midnight to 23:00, which comes twice: the day ends after the second.
    [InlineData("2026-10-29T12:00Z", "Africa/Cairo", "2026-10-29T22:00Z")]
    [InlineData("2027-04-03T12:00Z", "America/Santiago", "2027-04-04T04:00Z")]
    public void NextMidnight_IsTheFirstInstantOfTheNextDay(string now, string zone, string next) =>
        Assert.Equal(Instant(next), ProductClock.NextMidnight(Instant(now), zone));

    [Theory]
    [InlineData("America/Havana")]
    [InlineData("America/Santiago")]
    [InlineData("Asia/Beirut")]
    [InlineData("Australia/Lord_Howe")]
    [InlineData("Europe/Berlin")]
    public void NextMidnight_FromEveryHourOfAYear_PartsTwoDays(string zone)
    {
        var start = Instant("2026-11-20T00:30Z");

        Assert.All(
            Enumerable.Range(0, 366 * 24).Select(hour => start.AddHours(hour)),
            now =>
            {
                var next = ProductClock.NextMidnight(now, zone);
                Assert.Equal(ProductClock.DayOf(now, zone), ProductClock.DayOf(next.AddTicks(-1), zone));
                Assert.Equal(ProductClock.DayOf(now, zone).AddDays(1), ProductClock.DayOf(next, zone));
            }
        );
    }

    private static DateTimeOffset Instant(string text) => DateTimeOffset.Parse(text, CultureInfo.InvariantCulture);

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
