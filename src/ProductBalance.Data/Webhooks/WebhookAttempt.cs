namespace ProductBalance.Data.Webhooks;

/// <summary>One attempt to deliver.</summary>
public sealed class WebhookAttempt
{
    /// <summary>How much of an answer is kept, in characters.</summary>
    public const int AnswerMaxLength = 1_000;

    public long Id { get; private set; }

    public Guid DeliveryId { get; init; }

    public required DateTimeOffset At { get; init; }

    public required int Milliseconds { get; init; }

    /// <summary>The status that the other side answered; null where there was no answer.</summary>
    public required int? Status { get; init; }

    /// <summary>The first part of the answer, or why there was none.</summary>
    public required string Answer { get; init; }
}
