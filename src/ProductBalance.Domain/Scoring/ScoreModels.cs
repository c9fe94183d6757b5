namespace ProductBalance.Domain.Scoring;

/// <summary>The score models with a fixed formula; <see cref="WeightedModel"/> is made from a product's criteria.</summary>
public static class ScoreModels
{
    /// <summary>Cost of delay a week ÷ effort in person-weeks.</summary>
    public static CostOfDelayPerEffortModel CostOfDelayPerEffort { get; } = new();

    /// <summary>(Value − cost) ÷ cost.</summary>
    public static ReturnOnEffortModel ReturnOnEffort { get; } = new();

    /// <summary>Reach × impact × confidence ÷ effort.</summary>
    public static RiceModel Rice { get; } = new();

    /// <summary>Impact × confidence × ease.</summary>
    public static IceModel Ice { get; } = new();

    /// <summary>(Business value + time criticality + risk reduction) ÷ job size.</summary>
    public static WsjfModel Wsjf { get; } = new();

    /// <summary>The model of a kind; <see cref="ScoreModelKind.Weighted"/> takes the product's criteria.</summary>
    /// <exception cref="ArgumentException">Criteria are missing where they are needed, or are no scorecard.</exception>
    public static ScoreModel For(ScoreModelKind kind, IReadOnlyList<Criterion>? criteria = null) =>
        kind switch
        {
            ScoreModelKind.CostOfDelayPerEffort => CostOfDelayPerEffort,
            ScoreModelKind.ReturnOnEffort => ReturnOnEffort,
            ScoreModelKind.Rice => Rice,
            ScoreModelKind.Ice => Ice,
            ScoreModelKind.Wsjf => Wsjf,
            ScoreModelKind.Weighted => new WeightedModel(criteria ?? []),
            _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "There is no such score model."),
        };
}
