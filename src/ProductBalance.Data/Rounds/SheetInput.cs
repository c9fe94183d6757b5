using ProductBalance.Domain.Estimates;

namespace ProductBalance.Data.Rounds;

/// <summary>Somebody's answers.</summary>
/// <param name="Pass">The pass that they saw, so that an answer never slips into a later one.</param>
/// <param name="Answers">The estimates by the number of the item; what is left out they cannot judge.</param>
public sealed record SheetInput(int Pass, IReadOnlyDictionary<int, Estimate> Answers);
