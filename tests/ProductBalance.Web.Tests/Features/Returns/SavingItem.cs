using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Estimates;
using ProductBalance.Domain.Impact;

namespace ProductBalance.Web.Tests.Features.Returns;

/// <summary>A bill of 10,000 a month that shall be halved.</summary>
internal static class SavingItem
{
    public static ItemContent Content(TeamId team) =>
        new()
        {
            Kind = ItemKind.Tech,
            Title = "Half the servers",
            Team = team,
            Effort = Estimate.Of(8),
            Impact = new()
            {
                Metric = "server bill",
                Unit = "€ a month",
                Direction = MetricDirection.LowerIsBetter,
                Baseline = new(10_000, new(2026, 1, 1), "the invoice"),
                Target = Estimate.Of(5_000),
                Measurement = new("the invoice", "Ada", 30),
                Driver = new() { Type = DriverKind.CostCut },
            },
        };
}
