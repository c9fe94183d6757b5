using ProductBalance.Domain.Mail;

namespace ProductBalance.Data.Mail;

/// <summary>Where and when somebody wants mail. Who has none gets none.</summary>
public sealed class MailPreference
{
    /// <summary>The longest address that mail can be sent to (RFC 5321).</summary>
    public const int AddressMaxLength = 254;

    public required Guid UserId { get; init; }

    public required string Address { get; set; }

    /// <summary>When its owner said that the address is theirs; null until then, and nothing but the question is sent.</summary>
    public DateTimeOffset? ConfirmedAt { get; set; }

    public required MailTerms Terms { get; set; }

    /// <summary>What came before is not mailed: it was not asked for.</summary>
    public required DateTimeOffset Since { get; set; }

    /// <summary>When mail was put together last; of two processes, one does it.</summary>
    public required DateTimeOffset LastMailAt { get; set; }

    /// <summary>Begins anew, with what comes from now on.</summary>
    public void StartAt(DateTimeOffset now) => (Since, LastMailAt) = (now, now);
}
