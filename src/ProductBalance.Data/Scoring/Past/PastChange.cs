using ProductBalance.Domain.Backlog;

namespace ProductBalance.Data.Scoring.Past;

/// <summary>What somebody changed in one field of an item.</summary>
/// <param name="Sequence">The change that it was part of.</param>
/// <param name="ItemId">The item.</param>
/// <param name="Field">The path, such as <c>impact.baseline</c>.</param>
/// <param name="Before">JSON; null where there was nothing.</param>
/// <param name="After">JSON; null where there is nothing.</param>
/// <param name="By">Who did it.</param>
public sealed record PastChange(long Sequence, ItemId ItemId, string Field, string? Before, string? After, string By);
