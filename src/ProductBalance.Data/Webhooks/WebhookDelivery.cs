using ProductBalance.Data.Activity;

namespace ProductBalance.Data.Webhooks;

/// <summary>One event on its way to one webhook.</summary>
public sealed class WebhookDelivery : Sending
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

    public List<WebhookAttempt> Attempts { get; init; } = [];
}
