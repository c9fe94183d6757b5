using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Estimates;
using ProductBalance.Domain.Impact;

namespace ProductBalance.Web.Tests.Support;

/// <summary>What passes the impact gate.</summary>
internal static class ReadyContent
{
    public static ItemContent Of(ItemKind kind, string title, double effort) =>
        new()
        {
            Kind = kind,
            Title = title,
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
                    Inputs = new Dictionary<string, SourcedEstimate> { ["valuePerMonth"] = new(Estimate.Of(1_500)) },
                    Basis = "a study",
                },
            },
        };
}
