namespace ProductBalance.Domain.Planning;

/// <summary>What one person has for items in a sprint.</summary>
/// <param name="Person">Who.</param>
/// <param name="WorkingDays">Days on which they are there.</param>
/// <param name="Days">Person-days for items: those days × their share × the team's availability.</param>
public sealed record PersonCapacity(TeamPerson Person, int WorkingDays, double Days);
