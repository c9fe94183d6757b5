namespace ProductBalance.Domain.Scoring.Uncertainty;

/// <summary>How sure the order is of one item.</summary>
/// <param name="Score">The spread of its score; null in the lights-on lane, where scores do not count.</param>
/// <param name="Value">
/// The spread of its value a month before confidence, or where the model has no money, of what it is worth before
/// effort; null in the lane.
/// </param>
/// <param name="AboveCutLine">How sure it is to stand above the cut line.</param>
/// <param name="AboveNext">How sure it is to stand above the next item of the list; null for the last one.</param>
public sealed record ItemFigures(
    ScoreFigures? Score,
    ScoreFigures? Value,
    OrderChance AboveCutLine,
    OrderChance? AboveNext
)
{
    /// <summary>False where the data does not separate it from the next item: the two stand in one bracket.</summary>
    public bool IsSeparatedFromNext => AboveNext is not { Probability: < OrderChance.Separated };
}
