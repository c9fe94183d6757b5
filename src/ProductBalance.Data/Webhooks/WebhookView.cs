namespace ProductBalance.Data.Webhooks;

/// <summary>A webhook, and how its last attempt went.</summary>
/// <param name="Webhook">The webhook.</param>
/// <param name="LastAttempt">The newest attempt of any delivery; null where there was none.</param>
public sealed record WebhookView(Webhook Webhook, WebhookAttempt? LastAttempt);
