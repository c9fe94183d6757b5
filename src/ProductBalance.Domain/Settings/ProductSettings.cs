using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Roadmap;
using ProductBalance.Domain.Scoring;

namespace ProductBalance.Domain.Settings;

/// <summary>Everything that a product manager can set for a product.</summary>
public sealed record ProductSettings
{
    /// <summary>What people read.</summary>
    public required string Name { get; init; }

    /// <summary>Capital letters before the number of an item.</summary>
    public string KeyPrefix { get; init; } = "PB";

    /// <summary>ISO 4217 code of the one currency of the product.</summary>
    public string Currency { get; init; } = "EUR";

    /// <summary>IANA name of the zone whose midnight starts the product's day.</summary>
    public string TimeZone { get; init; } = "UTC";

    /// <summary>Working days a week and weeks in a sprint.</summary>
    public SprintCalendar Calendar { get; init; } = SprintCalendar.Default;

    /// <summary>How far ahead value counts.</summary>
    public PlanningHorizon Horizon { get; init; } = PlanningHorizon.Default;

    /// <summary>The score model in use.</summary>
    public ModelChoice Model { get; init; } = ModelChoice.Default;

    /// <summary>What the estimates of teams are multiplied by, as it was published last.</summary>
    public EstimateFactors Factors { get; init; } = EstimateFactors.None;

    /// <summary>Figures of the company by the name of a driver's input, such as hourlyCost, in the product's currency.</summary>
    public IReadOnlyDictionary<string, double> DriverDefaults { get; init; } = new Dictionary<string, double>();

    /// <summary>The age in days from which on an estimate is stale, 7 to 730.</summary>
    public int StaleAfterDays { get; init; } = 90;

    /// <summary>When the returns say to invest in fundamentals, and how far.</summary>
    public InvestmentTerms Investment { get; init; } = new();

    /// <summary>The sites that may show the published roadmap in a frame, as <see cref="EmbeddingSite"/> reads them.</summary>
    public IReadOnlyList<string> EmbeddingSites { get; init; } = [];

    /// <summary>Which readers of the published roadmap may give feedback on it; nobody at first.</summary>
    public IReadOnlyList<RoadmapAudience> FeedbackFrom { get; init; } = [];
}
