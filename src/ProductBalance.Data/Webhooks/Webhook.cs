using ProductBalance.Domain.Backlog;

namespace ProductBalance.Data.Webhooks;

/// <summary>An address of another program that is told of what happens in a product.</summary>
public sealed class Webhook
{
    public const int AddressMaxLength = 2_000;

    public required Guid Id { get; init; }

    public required ProductId ProductId { get; init; }

    public required string Address { get; init; }

    /// <summary>What it is told of; names of <see cref="WebhookEvents"/>.</summary>
    public required IReadOnlyList<string> Events { get; init; }

    /// <summary>The secret that signs what it gets, encrypted.</summary>
    public required string Secret { get; init; }

    public required Guid AuthorId { get; init; }

    public required string AuthorName { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }
}
