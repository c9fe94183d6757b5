using ProductBalance.Web.Api.Estimates;

namespace ProductBalance.Web.Api.Scoring;

/// <summary>The inputs of a score model; each model takes those that its description names.</summary>
public sealed record ScoreInputsBody
{
    /// <summary>rice: people a period.</summary>
    public EstimateBody? Reach { get; init; }

    /// <summary>rice: 0.25, 0.5, 1, 2 or 3; ice: 1 to 10.</summary>
    public EstimateBody? Impact { get; init; }

    /// <summary>rice: 0 to 1; ice: 1 to 10.</summary>
    public EstimateBody? Confidence { get; init; }

    /// <summary>rice: person-months.</summary>
    public EstimateBody? Effort { get; init; }

    /// <summary>ice: 1 to 10.</summary>
    public EstimateBody? Ease { get; init; }

    /// <summary>wsjf: 1, 2, 3, 5, 8, 13 or 20.</summary>
    public EstimateBody? BusinessValue { get; init; }

    /// <summary>wsjf: 1, 2, 3, 5, 8, 13 or 20.</summary>
    public EstimateBody? TimeCriticality { get; init; }

    /// <summary>wsjf: 1, 2, 3, 5, 8, 13 or 20.</summary>
    public EstimateBody? RiskReduction { get; init; }

    /// <summary>wsjf: 1, 2, 3, 5, 8, 13 or 20.</summary>
    public EstimateBody? JobSize { get; init; }

    /// <summary>returnOnEffort: money.</summary>
    public EstimateBody? Value { get; init; }

    /// <summary>returnOnEffort: money.</summary>
    public EstimateBody? Cost { get; init; }

    /// <summary>costOfDelayPerEffort: money a week.</summary>
    public EstimateBody? CostOfDelayPerWeek { get; init; }

    /// <summary>costOfDelayPerEffort: person-weeks.</summary>
    public EstimateBody? EffortWeeks { get; init; }

    /// <summary>weighted: the criteria with the item's values.</summary>
    public IReadOnlyList<CriterionBody>? Criteria { get; init; }

    /// <summary>What was given, by name, besides the criteria.</summary>
    internal IEnumerable<(string Name, EstimateBody Estimate)> Given =>
        from input in ByName
        where input.Estimate is not null
        select (input.Name, input.Estimate);

    private IEnumerable<(string Name, EstimateBody? Estimate)> ByName =>
        [
            ("reach", Reach),
            ("impact", Impact),
            ("confidence", Confidence),
            ("effort", Effort),
            ("ease", Ease),
            ("businessValue", BusinessValue),
            ("timeCriticality", TimeCriticality),
            ("riskReduction", RiskReduction),
            ("jobSize", JobSize),
            ("value", Value),
            ("cost", Cost),
            ("costOfDelayPerWeek", CostOfDelayPerWeek),
            ("effortWeeks", EffortWeeks),
        ];
}
