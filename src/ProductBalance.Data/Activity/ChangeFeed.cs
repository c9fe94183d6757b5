using System.Threading.Channels;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace ProductBalance.Data.Activity;

/// <summary>
/// Tails the table of changes and hands each new row to those who subscribed, in the order of commits. Own writes are
/// seen at once; those of other processes within half a second on SQLite (by its data version) and on PostgreSQL.
/// </summary>
public sealed class ChangeFeed(
    IDbContextFactory<BalanceDbContext> contexts,
    BalanceContexts storage,
    ChangeSignal signal,
    TimeProvider time,
    ILogger<ChangeFeed> logger
) : BackgroundService
{
    private const int BatchSize = 500;
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(500);
    private readonly Channel<bool> _wakeUps = Channel.CreateBounded<bool>(
        new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite }
    );
    private readonly Lock _lock = new();
    private Action<IReadOnlyList<ChangeRow>>? _handlers;
    private ITimer? _timer;
    private long _seen;

    /// <summary>Calls a handler with each batch of changes, until the subscription is disposed.</summary>
    public IDisposable Subscribe(Action<IReadOnlyList<ChangeRow>> handler)
    {
        lock (_lock)
        {
            _handlers += handler;
        }

        return new Subscription(() =>
        {
            lock (_lock)
            {
                _handlers -= handler;
            }
        });
    }

    /// <summary>Begins where the table ends now, so that no change after the start is missed.</summary>
    public override async Task StartAsync(CancellationToken cancellationToken)
    {
        await using (var db = await contexts.CreateDbContextAsync(cancellationToken))
        {
            _seen = await db.Changes.MaxAsync(entry => (long?)entry.Sequence, cancellationToken) ?? 0;
        }

        signal.Raised += WakeUp;
        _timer = time.CreateTimer(_ => WakeUp(), state: null, Interval, Interval);
        await base.StartAsync(cancellationToken);
    }

    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        signal.Raised -= WakeUp;
        _timer?.Dispose();
        await base.StopAsync(cancellationToken);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await using var watched = await WatchedConnectionAsync(stoppingToken);
        var version = -1L;
        try
        {
            await foreach (var _ in _wakeUps.Reader.ReadAllAsync(stoppingToken))
            {
                version = await ReadIfChangedAsync(watched, version, stoppingToken);
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // the process is stopping
        }
    }

    private void WakeUp() => _wakeUps.Writer.TryWrite(true);

    private async Task<long> ReadIfChangedAsync(
        SqliteConnection? watched,
        long version,
        CancellationToken cancellationToken
    )
    {
        try
        {
            var now = watched is null ? version + 1 : DataVersion(watched);
            if (now != version)
            {
                await ReadAsync(cancellationToken);
            }

            return now;
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            logger.LogWarning(exception, "The change feed could not read the changes; it tries again");
            return version;
        }
    }

    private async Task ReadAsync(CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        List<ChangeRow> batch;
        do
        {
            batch = await db
                .Changes.AsNoTracking()
                .Where(entry => entry.Sequence > _seen && !entry.Refused)
                .OrderBy(entry => entry.Sequence)
                .Take(BatchSize)
                .Select(entry => new ChangeRow(entry.Sequence, entry.ProductId, entry.Kind, entry.Items))
                .ToListAsync(cancellationToken);
            if (batch.Count > 0)
            {
                _seen = batch[^1].Sequence;
                Tell(batch);
            }
        } while (batch.Count == BatchSize);
    }

    private void Tell(IReadOnlyList<ChangeRow> batch)
    {
        foreach (var handler in (_handlers?.GetInvocationList() ?? []).Cast<Action<IReadOnlyList<ChangeRow>>>())
        {
            try
            {
                handler(batch);
            }
            catch (Exception exception)
            {
                logger.LogError(exception, "A subscriber of the change feed failed");
            }
        }
    }

    // PRAGMA data_version changes on a connection when any other connection, of any process, has committed.
    private async Task<SqliteConnection?> WatchedConnectionAsync(CancellationToken cancellationToken)
    {
        if (storage.Provider != StorageProvider.Sqlite)
        {
            return null;
        }

        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var connection = new SqliteConnection(db.Database.GetConnectionString());
        await connection.OpenAsync(cancellationToken);
        return connection;
    }

    private static long DataVersion(SqliteConnection connection)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "PRAGMA data_version";
        return (long)command.ExecuteScalar()!; // always one number
    }

    private sealed class Subscription(Action dispose) : IDisposable
    {
        public void Dispose() => dispose();
    }
}
