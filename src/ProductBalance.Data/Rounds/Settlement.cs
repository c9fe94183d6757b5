using ProductBalance.Domain.Estimates;

namespace ProductBalance.Data.Rounds;

/// <summary>What became of a settlement.</summary>
/// <param name="IsSettled">False where somebody changed the item meanwhile; then nothing was written.</param>
/// <param name="Stated">What the item states now.</param>
public sealed record Settlement(bool IsSettled, Estimate? Stated);
