namespace ProductBalance.Data.Webhooks;

/// <summary>A new webhook with its secret, which is shown this once.</summary>
public sealed record IssuedWebhook(Webhook Webhook, string Secret);
