namespace ProductBalance.Domain.Scoring;

/// <summary>The ways to score a backlog; a product uses one at a time.</summary>
public enum ScoreModelKind
{
    /// <summary>Cost of delay a week ÷ effort in person-weeks; the default.</summary>
    CostOfDelayPerEffort,

    /// <summary>(Value − cost) ÷ cost.</summary>
    ReturnOnEffort,

    /// <summary>Reach × impact × confidence ÷ effort.</summary>
    Rice,

    /// <summary>Impact × confidence × ease.</summary>
    Ice,

    /// <summary>(Business value + time criticality + risk reduction) ÷ job size.</summary>
    Wsjf,

    /// <summary>The weighted sum of the product's own criteria, costs negative.</summary>
    Weighted,
}
