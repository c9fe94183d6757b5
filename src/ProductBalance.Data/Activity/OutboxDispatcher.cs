using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using ProductBalance.Data.Webhooks;

namespace ProductBalance.Data.Activity;

/// <summary>
/// Tells people and webhooks of changes, in the order of commits: each outbox message is marked done in the transaction
/// that fills the inboxes and the queue of deliveries, so that a process that is killed, or a second one, neither loses nor
/// repeats anything.
/// </summary>
public sealed class OutboxDispatcher(
    IDbContextFactory<BalanceDbContext> contexts,
    ChangeSignal changes,
    InboxSignal inboxes,
    OutgoingSignal outgoing,
    TimeProvider time,
    ILogger<OutboxDispatcher> logger
) : WokenService(Interval, time, logger)
{
    private const int BatchSize = 100;

    /// <summary>How late the changes and messages of other processes are seen at most.</summary>
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(5);

    private readonly TimeProvider _time = time;

    private readonly ILogger _logger = logger;

    private long? _announced;

    /// <summary>Tells everything that is still to be told.</summary>
    public override async Task WorkAsync(CancellationToken cancellationToken)
    {
        List<long> batch;
        var last = 0L;
        do
        {
            batch = await PendingAsync(last, cancellationToken);
            foreach (var id in batch)
            {
                await TryTellAsync(id, cancellationToken);
                last = id;
            }
        } while (batch.Count == BatchSize);

        await AnnounceAsync(cancellationToken);
        if (last > 0)
        {
            outgoing.Raise();
        }
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        changes.Raised += WakeUp;
        try
        {
            await base.ExecuteAsync(stoppingToken);
        }
        finally
        {
            changes.Raised -= WakeUp;
        }
    }

    private async Task<List<long>> PendingAsync(long after, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        return await db
            .Outbox.Where(message => message.DoneAt == null && message.Id > after)
            .OrderBy(message => message.Id)
            .Select(message => message.Id)
            .Take(BatchSize)
            .ToListAsync(cancellationToken);
    }

    // One that fails stays undone and is tried again with the next change; it does not hold up the others.
    private async Task TryTellAsync(long id, CancellationToken cancellationToken)
    {
        try
        {
            await TellAsync(id, cancellationToken);
        }
        catch (DbUpdateConcurrencyException)
        {
            // another process told it
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            _logger.LogError(exception, "Outbox message {Message} could not be told", id);
        }
    }

    private async Task TellAsync(long id, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var message = await db
            .Outbox.Include(outgoing => outgoing.Change)
                .ThenInclude(change => change.Fields)
            .SingleAsync(outgoing => outgoing.Id == id, cancellationToken);
        if (message.DoneAt is not null)
        {
            return;
        }

        var now = Instants.Now(_time);
        db.Inbox.AddRange(await new InboxLetters(db, message.Change, cancellationToken).WriteAsync(now));
        db.Deliveries.AddRange(await new DeliveryNotes(db, message.Change, cancellationToken).WriteAsync(now));
        message.DoneAt = now;
        await db.SaveChangesAsync(cancellationToken);
    }

    // By reading the table rather than from what was just told: another process may have filled it.
    private async Task AnnounceAsync(CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var newest = await db.Inbox.MaxAsync(message => (long?)message.Id, cancellationToken) ?? 0;
        if (_announced is { } announced && newest > announced)
        {
            var people = await db
                .Inbox.Where(message => message.Id > announced && message.Id <= newest)
                .Select(message => message.UserId)
                .Distinct()
                .ToListAsync(cancellationToken);
            inboxes.Raise(people.ToHashSet());
        }

        _announced = newest;
    }
}
