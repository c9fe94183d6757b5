using ProductBalance.Data.Webhooks;

namespace ProductBalance.Web.Api.Webhooks;

/// <summary>One attempt to deliver.</summary>
/// <param name="At">When.</param>
/// <param name="Status">What was answered; null where there was no answer.</param>
/// <param name="Milliseconds">How long it took.</param>
/// <param name="Answer">The first part of the answer, or why there was none.</param>
public sealed record AttemptAnswer(DateTimeOffset At, int? Status, int Milliseconds, string Answer)
{
    public static AttemptAnswer Of(WebhookAttempt attempt) =>
        new(attempt.At, attempt.Status, attempt.Milliseconds, attempt.Answer);
}
