using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Estimates;

namespace ProductBalance.Domain.Scoring;

/// <summary>All that a score depends on besides its item: the product's settings and the day.</summary>
public sealed record ScoringContext
{
    /// <summary>The score model.</summary>
    public required ScoreModel Model { get; init; }

    /// <summary>Today in the product's time zone.</summary>
    public required DateOnly Today { get; init; }

    /// <summary>The day up to which value counts.</summary>
    public required DateOnly Horizon { get; init; }

    /// <summary>Working days a week and weeks in a sprint.</summary>
    public required SprintCalendar Calendar { get; init; }

    /// <summary>ISO 4217 code.</summary>
    public required string Currency { get; init; }

    /// <summary>The company's own figures by the name of a driver's input.</summary>
    public IReadOnlyDictionary<string, double> DriverDefaults { get; init; } = new Dictionary<string, double>();

    /// <summary>Cost of one person-day by team, in the product's currency.</summary>
    public IReadOnlyDictionary<TeamId, decimal> DayRates { get; init; } = new Dictionary<TeamId, decimal>();

    /// <summary>What the estimates of teams are multiplied by.</summary>
    public EstimateFactors Factors { get; init; } = EstimateFactors.None;

    /// <summary>The unit of a figure with the product's currency where it says money: “EUR a week”.</summary>
    public string InCurrency(string unit)
    {
        ArgumentNullException.ThrowIfNull(unit);
        return unit.Replace("money", Currency, StringComparison.Ordinal);
    }

    /// <summary>The effort of an item as it counts, in person-days; null where none is stated.</summary>
    public Estimate? EffortOf(ItemContent content) =>
        Factors.For(FactorSubject.Effort, content) is { Factor: var factor }
            ? content.Effort?.Times(factor)
            : content.Effort;

    /// <summary>Its mean; null where none is stated, or none that can be used.</summary>
    public double? ExpectedDaysOf(ItemContent content) =>
        EffortOf(content) is { } effort && EstimateScales.Problem(effort, EstimateScale.Positive) is null
            ? effort.On(EstimateScale.Positive).Mean
            : null;

    /// <summary>Whether the model counts in money.</summary>
    public bool UsesMoney => Model.Kind is ScoreModelKind.CostOfDelayPerEffort or ScoreModelKind.ReturnOnEffort;
}
