using ProductBalance.Data.Webhooks;

namespace ProductBalance.Web.Api.Webhooks;

/// <summary>A webhook, and how its last attempt went.</summary>
public sealed record WebhookAnswer
{
    public required Guid Id { get; init; }

    public required string Url { get; init; }

    public required IReadOnlyList<string> Events { get; init; }

    public required string Author { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>What signs its calls; told once, when it is made.</summary>
    public string? Secret { get; init; }

    /// <summary>Null until the first attempt.</summary>
    public AttemptAnswer? LastAttempt { get; init; }

    public static WebhookAnswer Of(IssuedWebhook issued) => Of(issued.Webhook) with { Secret = issued.Secret };

    public static WebhookAnswer Of(WebhookView view) =>
        Of(view.Webhook) with
        {
            LastAttempt = view.LastAttempt is { } attempt ? AttemptAnswer.Of(attempt) : null,
        };

    private static WebhookAnswer Of(Webhook webhook) =>
        new()
        {
            Id = webhook.Id,
            Url = webhook.Address,
            Events = webhook.Events,
            Author = webhook.AuthorName,
            CreatedAt = webhook.CreatedAt,
        };
}
