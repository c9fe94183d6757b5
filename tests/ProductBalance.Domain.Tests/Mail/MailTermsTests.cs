using System.Globalization;
using ProductBalance.Domain.Mail;

namespace ProductBalance.Domain.Tests.Mail;

public sealed class MailTermsTests
{
    // Berlin is two hours before UTC in summer and one in winter; clocks are set back on 25 October 2026.
    [Theory]
    [InlineData("2026-07-01T06:00Z", "2026-07-02T05:59Z", false)] // 07:59 there
    [InlineData("2026-07-01T06:00Z", "2026-07-02T06:00Z", true)] // 08:00 there
    [InlineData("2026-07-02T06:00Z", "2026-07-02T20:00Z", false)] // today's is sent
    [InlineData("2026-07-02T05:00Z", "2026-07-02T06:00Z", true)] // asked for in the morning, before the hour
    [InlineData("2026-07-02T07:00Z", "2026-07-03T05:00Z", false)] // asked for after the hour
    [InlineData("2026-06-20T06:00Z", "2026-07-02T23:30Z", true)] // after days without the server
    [InlineData("2026-10-24T06:00Z", "2026-10-25T06:30Z", false)] // 07:30 in winter time
    [InlineData("2026-10-24T06:00Z", "2026-10-25T07:00Z", true)]
    public void IsDue_ADigest_OnceADayFromItsHourOn(string last, string now, bool expected)
    {
        var terms = new MailTerms(MailRhythm.Digest, digestHour: 8, quiet: null, "Europe/Berlin");

        Assert.Equal(expected, terms.IsDue(At(last), At(now)));
    }

    [Theory]
    [InlineData("2026-07-01T19:59Z", true)] // 21:59
    [InlineData("2026-07-01T20:00Z", false)] // 22:00
    [InlineData("2026-07-01T22:30Z", false)] // 00:30
    [InlineData("2026-07-02T04:59Z", false)] // 06:59
    [InlineData("2026-07-02T05:00Z", true)] // 07:00
    public void IsDue_InQuietHours_IsNever(string now, bool expected)
    {
        var terms = new MailTerms(MailRhythm.AtOnce, 8, new QuietHours(new(22, 0), new(7, 0)), "Europe/Berlin");

        Assert.Equal(expected, terms.IsDue(At("2026-07-01T10:00Z"), At(now)));
    }

    [Fact]
    public void IsDue_ADigestWhoseHourIsQuiet_ComesAfterwards()
    {
        var terms = new MailTerms(MailRhythm.Digest, 8, new QuietHours(new(7, 0), new(9, 30)), "UTC");

        Assert.False(terms.IsDue(At("2026-07-01T09:30Z"), At("2026-07-02T08:30Z")));
        Assert.True(terms.IsDue(At("2026-07-01T09:30Z"), At("2026-07-02T09:30Z")));
    }

    [Fact]
    public void IsDue_WhenItIsOff_IsNever() =>
        Assert.False(
            new MailTerms(MailRhythm.Off, 8, null, "UTC").IsDue(At("2026-07-01T00:00Z"), At("2026-08-01T12:00Z"))
        );

    [Fact]
    public void QuietFor_OverMidnight_IsTheTimeUntilTheMorning()
    {
        var terms = new MailTerms(MailRhythm.AtOnce, 8, new QuietHours(new(22, 0), new(7, 0)), "UTC");

        Assert.Equal(TimeSpan.FromHours(8.5), terms.QuietFor(At("2026-07-01T22:30Z")));
        Assert.Equal(TimeSpan.Zero, terms.QuietFor(At("2026-07-01T12:00Z")));
    }

    [Fact]
    public void Terms_OfAnHourThatThereIsNot_AreRefused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new MailTerms(MailRhythm.Digest, 24, null, "UTC"));

    [Fact]
    public void QuietHours_ThatEndWhenTheyBegin_AreRefused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new QuietHours(new(7, 0), new(7, 0)));

    private static DateTimeOffset At(string text) =>
        DateTimeOffset.Parse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal);
}
