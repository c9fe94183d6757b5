using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using ProductBalance.Domain.Access;
using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Settings;

namespace ProductBalance.Data.Activity;

/// <summary>Runs the daily jobs of each product at the product's own midnight, and at the start what a stop left undone.</summary>
public sealed class DailyRound(
    IDbContextFactory<BalanceDbContext> contexts,
    IEnumerable<IDailyJob> jobs,
    TimeProvider time,
    ILogger<DailyRound> logger
) : BackgroundService
{
    // By then a product that is new, or moved to another zone, has had its round; so has one whose round failed.
    private static readonly TimeSpan LongestRest = TimeSpan.FromMinutes(15);

    private readonly Dictionary<ProductId, DateOnly> _done = [];

    /// <summary>The actor of what happens because a day has come.</summary>
    public static Actor Schedule { get; } =
        new(Guid.Empty, "ProductBalance", IsAdministrator: false, Scope: null, "schedule");

    /// <summary>Runs what has not run today.</summary>
    /// <returns>How long there is nothing to do.</returns>
    public async Task<TimeSpan> RunAsync(CancellationToken cancellationToken)
    {
        var rest = LongestRest;
        foreach (var product in await ProductsAsync(cancellationToken))
        {
            var now = time.GetUtcNow();
            var today = ProductClock.DayOf(now, product.Settings.TimeZone);
            if (_done.GetValueOrDefault(product.Id) != today && await TryRunAsync(product, today, cancellationToken))
            {
                _done[product.Id] = today;
            }

            var untilMidnight = ProductClock.NextMidnight(now, product.Settings.TimeZone) - now;
            rest = untilMidnight < rest ? untilMidnight : rest;
        }

        return rest;
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            var rest = LongestRest;
            try
            {
                rest = await RunAsync(stoppingToken);
            }
            catch (Exception exception) when (exception is not OperationCanceledException)
            {
                logger.LogWarning(exception, "The daily round could not start; it is tried again");
            }

            await Task.Delay(rest, time, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private async Task<List<Product>> ProductsAsync(CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        return await db.Products.AsNoTracking().OrderBy(product => product.Slug).ToListAsync(cancellationToken);
    }

    private async Task<bool> TryRunAsync(Product product, DateOnly today, CancellationToken cancellationToken)
    {
        try
        {
            foreach (var job in jobs)
            {
                await job.RunAsync(product, today, cancellationToken);
            }

            return true;
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            logger.LogError(exception, "The daily round of {Product} failed; it is tried again", product.Slug);
            return false;
        }
    }
}
