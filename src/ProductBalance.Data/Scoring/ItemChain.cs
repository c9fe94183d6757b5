using ProductBalance.Domain.Scoring;

namespace ProductBalance.Data.Scoring;

/// <summary>An item together with all that has to be done before it.</summary>
/// <param name="Before">What is open and comes before the item, directly or through others, by number.</param>
/// <param name="Total">What all of them come to.</param>
public sealed record ItemChain(IReadOnlyList<BacklogRow> Before, ChainScore Total);
