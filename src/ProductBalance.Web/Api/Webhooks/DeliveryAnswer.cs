using ProductBalance.Data.Activity;
using ProductBalance.Data.Webhooks;

namespace ProductBalance.Web.Api.Webhooks;

/// <summary>One event on its way to a webhook.</summary>
public sealed record DeliveryAnswer
{
    /// <summary>What the receiver finds in <c>X-ProductBalance-Delivery</c>.</summary>
    public required Guid Id { get; init; }

    public required string Event { get; init; }

    public required SendingState State { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>When it is tried next; null where nothing is left to do.</summary>
    public required DateTimeOffset? NextAt { get; init; }

    public required IReadOnlyList<AttemptAnswer> Attempts { get; init; }

    public static DeliveryAnswer Of(WebhookDelivery delivery) =>
        new()
        {
            Id = delivery.Id,
            Event = delivery.Event,
            State = delivery.State,
            CreatedAt = delivery.CreatedAt,
            NextAt = delivery.NextAt,
            Attempts = [.. delivery.Attempts.Select(AttemptAnswer.Of)],
        };
}
