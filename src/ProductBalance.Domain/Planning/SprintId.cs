namespace ProductBalance.Domain.Planning;

/// <summary>Identifies a sprint.</summary>
public readonly record struct SprintId(Guid Value);
