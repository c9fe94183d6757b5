namespace ProductBalance.Domain.Backlog;

/// <summary>Identifies a product, for whole installations.</summary>
public readonly record struct ProductId(Guid Value);
