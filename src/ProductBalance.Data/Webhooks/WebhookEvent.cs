namespace ProductBalance.Data.Webhooks;

/// <summary>Something that a webhook can be told of.</summary>
/// <param name="Name">Its name for programs.</param>
/// <param name="Means">When it happens, for people.</param>
/// <param name="Kinds">The changes that it stands for.</param>
public sealed record WebhookEvent(string Name, string Means, IReadOnlyList<string> Kinds);
