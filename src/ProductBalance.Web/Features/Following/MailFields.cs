using ProductBalance.Data.Mail;
using ProductBalance.Domain.Mail;

namespace ProductBalance.Web.Features.Following;

/// <summary>A wish for mail while its owner types it.</summary>
public sealed class MailFields
{
    public string Address { get; set; } = "";

    public MailRhythm Rhythm { get; set; } = MailRhythm.Digest;

    public int? DigestHour { get; set; } = MailTerms.UsualHour;

    public TimeOnly? QuietFrom { get; set; }

    public TimeOnly? QuietTo { get; set; }

    public string TimeZone { get; set; } = "UTC";

    public static MailFields Of(MailPreference preference) =>
        new()
        {
            Address = preference.Address,
            Rhythm = preference.Terms.Rhythm,
            DigestHour = preference.Terms.DigestHour,
            QuietFrom = preference.Terms.Quiet?.From,
            QuietTo = preference.Terms.Quiet?.To,
            TimeZone = preference.Terms.TimeZone,
        };

    public MailPreferenceInput ToInput() =>
        new(Address.Trim(), Rhythm, DigestHour ?? -1, QuietFrom, QuietTo, TimeZone.Trim());
}
