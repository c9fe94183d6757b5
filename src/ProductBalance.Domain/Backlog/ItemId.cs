namespace ProductBalance.Domain.Backlog;

/// <summary>Identifies a backlog item, for whole installations. People see its key instead, such as PB-42.</summary>
public readonly record struct ItemId(Guid Value);
