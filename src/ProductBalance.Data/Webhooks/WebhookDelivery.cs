using ProductBalance.Data.Activity;

namespace ProductBalance.Data.Webhooks;

/// <summary>One event on its way to one webhook.</summary>
public sealed class WebhookDelivery
{
    /// <summary>The same at each attempt, so that the other side can tell a repetition.</summary>
    public required Guid Id { get; init; }

    public required Guid WebhookId { get; init; }

    public Webhook? Webhook { get; private set; }

    /// <summary>One of <see cref="WebhookEvents"/>, or a test.</summary>
    public required string Event { get; init; }

    /// <summary>What is told, as JSON.</summary>
    public required string Body { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>When it is sent, or tried again, at the earliest; null where nothing is left to do.</summary>
    public required DateTimeOffset? NextAt { get; set; }

    /// <summary>Attempts that failed since it was made, or since somebody asked to send it again.</summary>
    public int Failures { get; set; }

    public SendingState State { get; set; }

    public List<WebhookAttempt> Attempts { get; init; } = [];

    /// <summary>Nothing is left to do.</summary>
    public void End(SendingState state) => (State, NextAt) = (state, null);

    /// <summary>Sends it once more, from the beginning.</summary>
    public void StartAt(DateTimeOffset now) => (State, NextAt, Failures) = (SendingState.Waiting, now, 0);
}
