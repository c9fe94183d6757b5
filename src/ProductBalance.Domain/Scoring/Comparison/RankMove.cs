namespace ProductBalance.Domain.Scoring.Comparison;

/// <summary>An item that two rankings share.</summary>
/// <param name="Number">The item's number.</param>
/// <param name="Before">Its rank in the first, from 1.</param>
/// <param name="After">Its rank in the second, from 1.</param>
public readonly record struct RankMove(int Number, int Before, int After)
{
    /// <summary>How many places it rose; below 0 where it fell.</summary>
    public int Rise => Before - After;
}
