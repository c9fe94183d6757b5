namespace ProductBalance.Domain.Mail;

/// <summary>When somebody wants mail.</summary>
public sealed record MailTerms
{
    /// <summary>The hour of the digest where nobody chose another.</summary>
    public const int UsualHour = 8;

    /// <summary>Makes terms.</summary>
    /// <param name="rhythm">At once, once a day, or never.</param>
    /// <param name="digestHour">From which hour of the day on the digest is sent, 0 to 23.</param>
    /// <param name="quiet">When nothing is sent; null where any time will do.</param>
    /// <param name="timeZone">The IANA name of the zone of these times.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such hour.</exception>
    public MailTerms(MailRhythm rhythm, int digestHour, QuietHours? quiet, string timeZone)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(digestHour);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(digestHour, 23);
        (Rhythm, DigestHour, Quiet, TimeZone) = (rhythm, digestHour, quiet, timeZone);
    }

    /// <summary>At once, once a day, or never.</summary>
    public MailRhythm Rhythm { get; }

    /// <summary>From which hour of the day on the digest is sent.</summary>
    public int DigestHour { get; }

    /// <summary>When nothing is sent.</summary>
    public QuietHours? Quiet { get; }

    /// <summary>The IANA name of the zone of these times.</summary>
    public string TimeZone { get; }

    /// <summary>How long nothing may be sent from an instant on; zero outside of quiet hours.</summary>
    public TimeSpan QuietFor(DateTimeOffset now) => Quiet?.Rest(TimeOnly.FromDateTime(LocalAt(now))) ?? TimeSpan.Zero;

    /// <summary>Whether what has come since the last mail is to be sent now.</summary>
    /// <param name="last">When the last mail was put together.</param>
    /// <param name="now">Now.</param>
    public bool IsDue(DateTimeOffset last, DateTimeOffset now) =>
        QuietFor(now) == TimeSpan.Zero
        && Rhythm switch
        {
            MailRhythm.AtOnce => true,
            MailRhythm.Digest => DigestDay(last) < DigestDay(now),
            _ => false,
        };

    /// <summary>The day whose digest is the newest that may have been sent at an instant.</summary>
    private DateOnly DigestDay(DateTimeOffset at)
    {
        var local = LocalAt(at);
        var day = DateOnly.FromDateTime(local);
        return local.Hour < DigestHour ? day.AddDays(-1) : day;
    }

    private DateTime LocalAt(DateTimeOffset at) =>
        TimeZoneInfo.ConvertTime(at, TimeZoneInfo.FindSystemTimeZoneById(TimeZone)).DateTime;
}
