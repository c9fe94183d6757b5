namespace ProductBalance.Data.Webhooks;

/// <summary>A delivery that this process shall make now.</summary>
/// <param name="Id">The same at each attempt.</param>
/// <param name="Address">Where to.</param>
/// <param name="Secret">What signs it; null where its key is gone.</param>
/// <param name="Event">What it tells of.</param>
/// <param name="Body">What it tells, as JSON.</param>
public sealed record ClaimedDelivery(Guid Id, Uri Address, string? Secret, string Event, string Body);
