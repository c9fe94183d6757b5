using ProductBalance.Domain.Planning;
using ProductBalance.Domain.Planning.Progress;

namespace ProductBalance.Data.Planning;

/// <summary>What is left of an item in a sprint, and what was said of it before.</summary>
/// <param name="Number">The item's number.</param>
/// <param name="Stay">Its stay in the sprint.</param>
/// <param name="LeftDays">Person-days that are left by now.</param>
/// <param name="Notes">What people said, the latest first.</param>
public sealed record RemainingLine(int Number, SprintItem Stay, double LeftDays, IReadOnlyList<RemainingNote> Notes);
