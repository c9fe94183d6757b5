using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Estimates;
using ProductBalance.Domain.Impact;

namespace ProductBalance.Data.Tests.Support;

/// <summary>
/// Items that pass every gate, with a stated value a month and single numbers, so that their score is easy to work out:
/// value × 7 ÷ 30.4375 ÷ (effort ÷ 5).
/// </summary>
internal static class ReadyItem
{
    public static ItemContent Worth(
        double valueAMonth,
        double effort,
        TeamId? team = null,
        string title = "Faster build"
    ) =>
        new()
        {
            Kind = ItemKind.Tech,
            Title = title,
            Team = team,
            Effort = Estimate.Of(effort),
            Impact = new()
            {
                Metric = "CI time",
                Unit = "min",
                Direction = MetricDirection.LowerIsBetter,
                Baseline = new(38, new(2026, 11, 10), "median of 1,240 runs"),
                Target = Estimate.Of(14),
                Measurement = new("the build measures it", "J. Meyer", 30),
                Driver = new()
                {
                    Type = DriverKind.Direct,
                    Inputs = new Dictionary<string, SourcedEstimate>
                    {
                        ["valuePerMonth"] = new(Estimate.Of(valueAMonth)),
                    },
                    Basis = "a study",
                },
            },
        };

    /// <summary>A content in which no field has its default.</summary>
    public static ItemContent Full(TeamId team) =>
        Worth(1_500, 8, team) with
        {
            Kind = ItemKind.Product,
            Description = "Runs take *long*.\n\n— ünïcode 🚀",
            Areas = ["Build", "Checkout"],
            Labels = ["quick win"],
            Effort = new Estimate(5, 8, 13),
            PeopleAtOnce = 2,
            Skill = "React",
            Showable = true,
            Outlay = 250.5m,
            Impact = Worth(1_500, 8).Impact with
            {
                Statement = "cut CI time from 38 to 14 minutes",
                Target = new Estimate(12, 14, 20),
                Confidence = new Estimate(0.6, 0.8, 0.9),
                Driver = new()
                {
                    Type = DriverKind.TimeSaved,
                    Inputs = new Dictionary<string, SourcedEstimate>
                    {
                        ["timesPerMonth"] = new(new Estimate(40, 52, 60), "a day", "the build server"),
                        ["hourlyCost"] = new(Estimate.Of(80)),
                    },
                    EffectPerUnit = new(new Estimate(0.5, 1, 1.5), Source: "an experiment"),
                    Basis = "a study",
                },
            },
            Inputs = new Dictionary<string, ModelInput>
            {
                ["reach"] = new(new Estimate(100, 200, 400), "the shop's log"),
            },
            Urgency = new(UrgencyProfile.Deadline, new(2027, 3, 1), 0.25),
        };
}
