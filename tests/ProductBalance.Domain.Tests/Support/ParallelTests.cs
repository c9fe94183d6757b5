using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Estimates;
using ProductBalance.Domain.Impact;
using ProductBalance.Domain.Scoring;

namespace ProductBalance.Domain.Tests.Support;

/// <summary>
/// A tech request that passes every gate: tests in parallel cut a build from 38 to 14 minutes, 52 times a day, and in
/// one of five somebody waits. Tests change what matters to them.
/// </summary>
internal static class ParallelTests
{
    public static readonly DateOnly Today = new(2026, 11, 20);

    public static readonly TeamId Team = new(new Guid("7f0c1f5e-0000-7000-8000-000000000001"));

    public static DriverInputs Driver { get; } =
        new()
        {
            Type = DriverKind.TimeSaved,
            Inputs = new Dictionary<string, SourcedEstimate>
            {
                ["timesPerMonth"] = new(Estimate.Of(52), "a day", "the build server"),
                ["shareWaitedFor"] = new(Estimate.Of(0.2)),
                ["hourlyCost"] = new(Estimate.Of(80)),
            },
        };

    public static ImpactDraft Impact { get; } =
        new()
        {
            Metric = "CI time",
            Unit = "min",
            Direction = MetricDirection.LowerIsBetter,
            Baseline = new(38, new(2026, 11, 10), "median of 1,240 runs"),
            Target = Estimate.Of(14),
            Measurement = new("the build measures it", "J. Meyer", 30),
            Driver = Driver,
            Confidence = Estimate.Of(0.9),
        };

    public static ItemContent Content { get; } =
        new()
        {
            Kind = ItemKind.Tech,
            Title = "Parallel integration tests",
            Team = Team,
            Effort = Estimate.Of(12.5),
            Impact = Impact,
        };

    public static ScoringContext Context { get; } = ContextOf(ScoreModels.CostOfDelayPerEffort);

    /// <summary>Friday, 20 November 2026, a year ahead, five days a week, two weeks a sprint, 600 a day.</summary>
    public static ScoringContext ContextOf(ScoreModel model) =>
        new()
        {
            Model = model,
            Today = Today,
            Horizon = new(2027, 11, 20),
            Calendar = SprintCalendar.Default,
            Currency = "EUR",
            DayRates = new Dictionary<TeamId, decimal> { [Team] = 600 },
        };
}
