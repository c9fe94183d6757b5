namespace ProductBalance.Domain.Scoring;

/// <summary>The score model of a product.</summary>
/// <param name="Kind">Which model.</param>
/// <param name="Criteria">The criteria of the weighted model; empty for the others.</param>
public sealed record ModelChoice(ScoreModelKind Kind, IReadOnlyList<Criterion> Criteria)
{
    /// <summary>Cost of delay per effort.</summary>
    public static ModelChoice Default { get; } = new(ScoreModelKind.CostOfDelayPerEffort, []);

    /// <summary>Whether scores come from value drivers in money.</summary>
    public bool UsesMoney => Kind is ScoreModelKind.CostOfDelayPerEffort or ScoreModelKind.ReturnOnEffort;
}
