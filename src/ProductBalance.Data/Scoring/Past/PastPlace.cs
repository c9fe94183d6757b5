using ProductBalance.Domain.Scoring.Comparison;

namespace ProductBalance.Data.Scoring.Past;

/// <summary>Where an item stood on a day.</summary>
/// <param name="Day">The day in the product's time zone.</param>
/// <param name="Score">Its score; null for what stands in the lane without one.</param>
/// <param name="Reasons">Its rank, and what moved it since the place before.</param>
/// <param name="OwnChanges">What people changed in it since the place before, one for each field.</param>
public sealed record PastPlace(DateOnly Day, double? Score, MoveReasons Reasons, IReadOnlyList<PastChange> OwnChanges)
{
    /// <summary>Its rank from 1; 0 in the lights-on lane.</summary>
    public int Rank => Reasons.Move.After;
}
