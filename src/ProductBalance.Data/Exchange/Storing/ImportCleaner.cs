using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using ProductBalance.Data.Sample;

namespace ProductBalance.Data.Exchange.Storing;

/// <summary>Removes imports whose process was killed, at the start and now and then: they no longer beat.</summary>
public sealed class ImportCleaner(
    IDbContextFactory<BalanceDbContext> contexts,
    ImportRemover remover,
    TimeProvider time,
    ILogger<ImportCleaner> logger
) : BackgroundService
{
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan LongestChunk = TimeSpan.FromMinutes(1);

    /// <summary>Removes each import that stands still.</summary>
    public async Task CleanAsync(CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var before = Instants.Now(time) - LongestChunk;
        var dead = await db
            .Imports.Where(run => run.State == ImportState.Running && run.BeatAt < before)
            .OrderBy(run => run.StartedAt)
            .Select(run => run.Id)
            .ToListAsync(cancellationToken);
        foreach (var id in dead)
        {
            logger.LogWarning("Import {Import} was never completed; what it had written is removed", id);
            await remover.RemoveAsync(SampleStore.Program, id, cancellationToken);
        }
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Interval, time);
        try
        {
            do
            {
                await CleanAsync(stoppingToken);
            } while (await timer.WaitForNextTickAsync(stoppingToken));
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // the process is stopping
        }
    }
}
