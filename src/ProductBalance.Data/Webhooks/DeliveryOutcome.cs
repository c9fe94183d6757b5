namespace ProductBalance.Data.Webhooks;

/// <summary>How an attempt went.</summary>
/// <param name="Status">What the other side answered; null where there was no answer.</param>
/// <param name="Duration">How long it took.</param>
/// <param name="Answer">The first part of the answer, or why there was none.</param>
public sealed record DeliveryOutcome(int? Status, TimeSpan Duration, string Answer)
{
    public bool IsTaken => Status is >= 200 and < 300;
}
