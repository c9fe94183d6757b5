using ProductBalance.Data.Json;

namespace ProductBalance.Data.Webhooks;

/// <summary>What a webhook is told of a change: who did what to which items. It holds no score, estimate or long text.</summary>
internal sealed record EventBody
{
    /// <summary>The id of the delivery.</summary>
    public Guid Id { get; init; }

    public required string Event { get; init; }

    /// <summary>The kind of change; null for a test.</summary>
    public string? Change { get; init; }

    /// <summary>When it happened; null for a test.</summary>
    public DateTimeOffset? At { get; init; }

    /// <summary>The slug of the product.</summary>
    public required string Product { get; init; }

    public string? By { get; init; }

    /// <summary>What it was done to, in words.</summary>
    public required string Subject { get; init; }

    public IReadOnlyList<EventItem> Items { get; init; } = [];

    /// <summary>The names of the fields that it changed.</summary>
    public IReadOnlyList<string> Fields { get; init; } = [];

    public static EventBody TestOf(string product) =>
        new()
        {
            Event = WebhookEvents.Test,
            Product = product,
            Subject = "A test, sent by hand",
        };

    /// <summary>This body on its way to a webhook.</summary>
    public WebhookDelivery DeliveryTo(Webhook webhook, DateTimeOffset now)
    {
        var id = Guid.CreateVersion7(now);
        return new()
        {
            Id = id,
            WebhookId = webhook.Id,
            Event = Event,
            Body = JsonColumn.Write(this with { Id = id }),
            CreatedAt = now,
            NextAt = now,
        };
    }
}
