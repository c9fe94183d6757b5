namespace ProductBalance.Domain.Planning.Optimising;

/// <summary>What the solver answers.</summary>
/// <param name="Taken">A mark for each option; null where there is no choice, or none was found in time.</param>
/// <param name="IsProven">Whether nothing better exists, or no choice at all.</param>
/// <param name="Bound">No choice has a higher value, in hundredths.</param>
internal sealed record PlanAnswer(IReadOnlyList<bool>? Taken, bool IsProven, double Bound);
