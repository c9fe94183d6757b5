namespace ProductBalance.Domain.Planning;

/// <summary>Identifies an absence.</summary>
public readonly record struct AbsenceId(Guid Value);
