using System.Threading.Channels;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using ProductBalance.Data.Activity;
using ProductBalance.Data.Scoring;
using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Settings;

namespace ProductBalance.Data.LightsOn;

/// <summary>Looks at the lane of a product each day, and after each change of its items, whether there is an alarm to raise.</summary>
internal sealed class LaneWatch(LaneAlarms alarms, ChangeFeed feed, ILogger<LaneWatch> logger)
    : BackgroundService,
        IDailyJob
{
    private readonly Channel<ProductId> _changed = Channel.CreateUnbounded<ProductId>(new() { SingleReader = true });

    public Task RunAsync(Product product, DateOnly today, CancellationToken cancellationToken) =>
        alarms.RaiseAsync(product.Id, cancellationToken);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var subscription = feed.Subscribe(OnChanges);
        try
        {
            while (await _changed.Reader.WaitToReadAsync(stoppingToken))
            {
                foreach (var productId in Waiting())
                {
                    await LookAsync(productId, stoppingToken);
                }
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // the process is stopping
        }
    }

    private void OnChanges(IReadOnlyList<ChangeRow> changes)
    {
        foreach (var productId in changes.Where(MayMoveTheLane).Select(change => change.ProductId).OfType<ProductId>())
        {
            _changed.Writer.TryWrite(productId);
        }
    }

    private static bool MayMoveTheLane(ChangeRow change) =>
        change.Kind is not (ChangeKinds.LaneOverloaded or ChangeKinds.LaneRelieved or ChangeKinds.ThreatClosingIn)
        && (change.Items.Count > 0 || SnapshotLoader.ConcernsAll(change));

    // Many changes at once are one look.
    private HashSet<ProductId> Waiting()
    {
        HashSet<ProductId> waiting = [];
        while (_changed.Reader.TryRead(out var productId))
        {
            waiting.Add(productId);
        }

        return waiting;
    }

    private async Task LookAsync(ProductId productId, CancellationToken cancellationToken)
    {
        try
        {
            await alarms.RaiseAsync(productId, cancellationToken);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            logger.LogError(exception, "The lights-on lane could not be looked at; the next day's round does it");
        }
    }
}
