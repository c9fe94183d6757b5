using ProductBalance.Data.Activity;

namespace ProductBalance.Data.Mail;

/// <summary>A mail that is to be sent, or was. It holds no text: what it says is read when it is sent.</summary>
public sealed class OutgoingMail
{
    /// <summary>Also its Message-ID, so that a mail that comes twice is known as one.</summary>
    public required Guid Id { get; init; }

    public required Guid UserId { get; init; }

    public required MailKind Kind { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>When it is sent, or tried again, at the earliest; null where nothing is left to do.</summary>
    public required DateTimeOffset? NextAt { get; set; }

    public int Failures { get; set; }

    public SendingState State { get; set; }

    /// <summary>Nothing is left to do.</summary>
    public void End(SendingState state) => (State, NextAt) = (state, null);
}
