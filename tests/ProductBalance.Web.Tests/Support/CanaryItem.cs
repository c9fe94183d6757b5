using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Estimates;
using ProductBalance.Domain.Impact;

namespace ProductBalance.Web.Tests.Support;

/// <summary>An item that is complete, and holds the word "canary" or the figure 7771 wherever readers may not look.</summary>
public static class CanaryItem
{
    public static ItemContent Titled(string title) =>
        new()
        {
            Kind = ItemKind.Tech,
            Title = title,
            Description = "A canary",
            Areas = ["Area canary"],
            Labels = ["canary"],
            Effort = Estimate.Of(2),
            Impact = new()
            {
                Statement = "a canary",
                Metric = "orders",
                Unit = "a day",
                Direction = MetricDirection.HigherIsBetter,
                Baseline = new(10, new(2026, 11, 1), "canary@example.com"),
                Target = Estimate.Of(12),
                Measurement = new("canary", "J. Canary", 30),
                Driver = new()
                {
                    Type = DriverKind.Direct,
                    Inputs = new Dictionary<string, SourcedEstimate>
                    {
                        ["valuePerMonth"] = new(Estimate.Of(7_771), Source: "canary"),
                    },
                    Basis = "canary",
                },
            },
        };
}
