namespace ProductBalance.Data.Webhooks;

/// <summary>A webhook as a form or a script asks for it.</summary>
/// <param name="Url">Where to.</param>
/// <param name="Events">What it is told of; names of <see cref="WebhookEvents"/>.</param>
public sealed record WebhookInput(string Url, IReadOnlyList<string> Events);
