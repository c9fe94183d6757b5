namespace ProductBalance.Domain.Planning;

/// <summary>Identifies somebody of a team.</summary>
public readonly record struct PersonId(Guid Value);
