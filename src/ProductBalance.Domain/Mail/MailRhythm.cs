namespace ProductBalance.Domain.Mail;

/// <summary>When somebody's inbox also comes by mail.</summary>
public enum MailRhythm
{
    /// <summary>Never.</summary>
    Off,

    /// <summary>Once a day, all of the day in one mail.</summary>
    Digest,

    /// <summary>As it happens.</summary>
    AtOnce,
}
