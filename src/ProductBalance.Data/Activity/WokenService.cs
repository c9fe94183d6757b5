using System.Threading.Channels;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace ProductBalance.Data.Activity;

/// <summary>
/// Work on rows that wait: done at the start, whenever something wakes it, and at an interval, since other processes write
/// too and some rows wait for their time. What fails is logged and tried again.
/// </summary>
public abstract class WokenService(TimeSpan interval, TimeProvider time, ILogger logger) : BackgroundService
{
    private readonly Channel<bool> _wakeUps = Channel.CreateBounded<bool>(
        new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite }
    );

    /// <summary>There may be something to do.</summary>
    public void WakeUp() => _wakeUps.Writer.TryWrite(true);

    /// <summary>Does all that there is to do now.</summary>
    public abstract Task WorkAsync(CancellationToken cancellationToken);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = time.CreateTimer(_ => WakeUp(), state: null, TimeSpan.Zero, interval);
        try
        {
            await foreach (var _ in _wakeUps.Reader.ReadAllAsync(stoppingToken))
            {
                await TryWorkAsync(stoppingToken);
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // the process is stopping
        }
    }

    private async Task TryWorkAsync(CancellationToken cancellationToken)
    {
        try
        {
            await WorkAsync(cancellationToken);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            logger.LogWarning(exception, "{Service} could not do its work; it is tried again", GetType().Name);
        }
    }
}
