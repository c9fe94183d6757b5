using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ProductBalance.Data;
using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Estimates;
using ProductBalance.Domain.Impact;

namespace ProductBalance.Journeys.Support;

/// <summary>Items by the thousand, whose order is known.</summary>
public static class LargeBacklog
{
    private static readonly DateTimeOffset Morning = new(2026, 3, 2, 8, 0, 0, TimeSpan.Zero);

    /// <summary>Adds so many to the one product there is, each worth a little less than the one before.</summary>
    public static async Task AddAsync(RunningApp app, Guid requester, int count)
    {
        await using var db = await app
            .Services.GetRequiredService<IDbContextFactory<BalanceDbContext>>()
            .CreateDbContextAsync();
        var product = await db.Products.SingleAsync(TestContext.Current.CancellationToken);
        db.AddRange(
            Enumerable
                .Range(1, count)
                .Select(number =>
                {
                    var id = new ItemId(Guid.CreateVersion7(Morning));
                    var item = new BacklogItem(id, product.Id, number, requester, Morning, ContentOf(number));
                    item.Edit(item.Content, isComplete: true, Morning);
                    return item;
                })
        );
        await db.SaveChangesAsync(TestContext.Current.CancellationToken);
    }

    private static ItemContent ContentOf(int number) =>
        new()
        {
            Kind = number % 3 == 0 ? ItemKind.Product : ItemKind.Tech,
            Title = $"Item {number}",
            Effort = new Estimate(3, 5, 8),
            Impact = new ImpactDraft
            {
                Metric = "run time",
                Unit = "minutes",
                Direction = MetricDirection.LowerIsBetter,
                Baseline = new Baseline(60, DateOnly.FromDateTime(Morning.Date), "Median of 30 runs"),
                Target = Estimate.Of(20),
                Measurement = new MeasurementPlan("The same median", "Ada", 30),
                Driver = new DriverInputs
                {
                    Type = DriverKind.TimeSaved,
                    Inputs = new Dictionary<string, SourcedEstimate>
                    {
                        ["timesPerMonth"] = new(Estimate.Of(20_001 - number), PeriodUnits.AMonth, null),
                        ["hourlyCost"] = new(Estimate.Of(80), null, null),
                    },
                },
            },
        };
}
