using ProductBalance.Domain.Mail;

namespace ProductBalance.Data.Mail;

/// <summary>Where and when somebody wants mail, as a form or a link says it.</summary>
/// <param name="Address">Where to.</param>
/// <param name="Rhythm">At once, once a day, or never.</param>
/// <param name="DigestHour">From which hour on the digest is sent, 0 to 23.</param>
/// <param name="QuietFrom">The first moment in which nothing is sent; null where any time will do.</param>
/// <param name="QuietTo">The first moment after it.</param>
/// <param name="TimeZone">The IANA name of the zone of these times.</param>
public sealed record MailPreferenceInput(
    string Address,
    MailRhythm Rhythm,
    int DigestHour,
    TimeOnly? QuietFrom,
    TimeOnly? QuietTo,
    string TimeZone
)
{
    /// <summary>The terms of an input that the validator has passed.</summary>
    public MailTerms ToTerms() =>
        new(Rhythm, DigestHour, QuietFrom is { } from && QuietTo is { } to ? new QuietHours(from, to) : null, TimeZone);
}
