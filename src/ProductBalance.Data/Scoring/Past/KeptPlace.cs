using ProductBalance.Domain.Scoring.Comparison;

namespace ProductBalance.Data.Scoring.Past;

/// <summary>Where an item stood in a kept ranking, and what moved it since the one before.</summary>
/// <param name="Score">Its score; null for what stands in the lane without one.</param>
/// <param name="Reasons">Its ranks then and in the ranking before; 0 in the lane and for what was not ranked.</param>
public sealed record KeptPlace(double? Score, MoveReasons Reasons)
{
    public int Number => Reasons.Move.Number;

    /// <summary>Its rank from 1; 0 in the lights-on lane.</summary>
    public int Rank => Reasons.Move.After;
}
