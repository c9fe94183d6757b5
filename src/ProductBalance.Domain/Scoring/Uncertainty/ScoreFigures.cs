namespace ProductBalance.Domain.Scoring.Uncertainty;

/// <summary>What the draws say of an item's score, each in the score's unit with its standard error.</summary>
/// <param name="Mean">The mean of the draws, which may differ from the score of the means.</param>
/// <param name="P5">The 5th percentile.</param>
/// <param name="P50">The median.</param>
/// <param name="P95">The 95th percentile.</param>
public sealed record ScoreFigures(EstimatedFigure Mean, EstimatedFigure P5, EstimatedFigure P50, EstimatedFigure P95)
{
    /// <summary>The same without the standard errors.</summary>
    public ScoreSpread Spread => new(Mean.Value, P5.Value, P50.Value, P95.Value);
}
