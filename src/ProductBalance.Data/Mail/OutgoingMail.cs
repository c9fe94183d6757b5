using ProductBalance.Data.Activity;

namespace ProductBalance.Data.Mail;

/// <summary>A mail that is to be sent, or was. It holds no text: what it says is read when it is sent.</summary>
public sealed class OutgoingMail : Sending
{
    /// <summary>Also its Message-ID, so that a mail that comes twice is known as one.</summary>
    public required Guid Id { get; init; }

    public required Guid UserId { get; init; }

    public required MailKind Kind { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }
}
