using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace ProductBalance.Data.Activity;

/// <summary>
/// The one way into the database: what a store changed, its history, its audit row and its outbox message are one
/// transaction, or nothing. Writers of one process queue at a gate, since SQLite has one writer at a time.
/// </summary>
public sealed class ChangeWriter(TimeProvider time, ChangeSignal signal) : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);
    private const int Busy = 5;
    private readonly SemaphoreSlim _gate = new(1, 1);

    /// <summary>Saves all that the context holds, with the change that tells about it.</summary>
    /// <exception cref="DbUpdateConcurrencyException">Somebody else saved the same row first; nothing was written.</exception>
    public Task<long> CommitAsync(BalanceDbContext db, Change change, CancellationToken cancellationToken) =>
        CommitAsync(db, change, () => Task.CompletedTask, cancellationToken);

    /// <summary>Saves as above, where a check finds that nobody has written what would contradict it.</summary>
    /// <param name="check">
    /// Reads what is there and throws where it says no. It runs in the transaction, while nobody else can write, so that
    /// what it found still holds when the change is stored. No version token sees what somebody else adds.
    /// </param>
    public async Task<long> CommitAsync(
        BalanceDbContext db,
        Change change,
        Func<Task> check,
        CancellationToken cancellationToken
    )
    {
        await EnterAsync(cancellationToken);
        try
        {
            var sequence = await SaveAsync(db, change, check, cancellationToken);
            signal.Raise(change.Kind);
            return sequence;
        }
        catch (SqliteException exception) when (exception.SqliteErrorCode == Busy)
        {
            // Another process held the database for longer than the connection waits.
            throw new StorageBusyException();
        }
        finally
        {
            _gate.Release();
        }
    }

    public void Dispose() => _gate.Dispose();

    private async Task EnterAsync(CancellationToken cancellationToken)
    {
        using var patience = new CancellationTokenSource(Patience, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(patience.Token, cancellationToken);
        try
        {
            await _gate.WaitAsync(either.Token);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            throw new StorageBusyException();
        }
    }

    private async Task<long> SaveAsync(
        BalanceDbContext db,
        Change change,
        Func<Task> check,
        CancellationToken cancellationToken
    )
    {
        var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        await using (transaction)
        {
            var entry = EntryOf(change);
            entry.Hash = ChangeChain.HashOf(await LastHashAsync(db, cancellationToken), entry);
            await check();
            db.Changes.Add(entry);
            if (!change.Refused && change.Kind != ChangeKinds.RowsImported) // an import is told of as a whole
            {
                db.Outbox.Add(new OutboxMessage { Change = entry, CreatedAt = entry.At });
            }

            RenewVersions(db);
            await db.SaveChangesAsync(cancellationToken);
            await transaction.CommitAsync(cancellationToken);
            return entry.Sequence;
        }
    }

    private ChangeEntry EntryOf(Change change) =>
        new()
        {
            At = Instants.Now(time),
            ProductId = change.ProductId,
            Kind = change.Kind,
            Items = change.Items,
            Subject = change.Subject,
            ActorId = change.Actor.UserId,
            ActorName = change.Actor.Name,
            Via = change.Actor.Via,
            Address = change.Actor.Address,
            Reason = change.Reason,
            Refused = change.Refused,
            ImportId = change.ImportId,
            Fields = [.. change.Fields],
        };

    private static async Task<string> LastHashAsync(BalanceDbContext db, CancellationToken cancellationToken)
    {
        if (db.Database.IsNpgsql())
        {
            // Several processes may write: the chain has one end.
            await db.Database.ExecuteSqlAsync($"select pg_advisory_xact_lock(7280411)", cancellationToken);
        }

        return await db
                .Changes.OrderByDescending(entry => entry.Sequence)
                .Select(entry => entry.Hash)
                .FirstOrDefaultAsync(cancellationToken)
            ?? "";
    }

    private void RenewVersions(BalanceDbContext db)
    {
        var version = Guid.CreateVersion7(time.GetUtcNow());
        foreach (var row in db.ChangeTracker.Entries().Where(IsWritten))
        {
            if (row.Metadata.FindProperty(BalanceDbContext.VersionProperty) is { } property)
            {
                row.Property(property.Name).CurrentValue = version;
            }
        }
    }

    // A counter is a token of its own: who takes the next number does not spoil the form of who edits the rest.
    private static bool IsWritten(EntityEntry row) =>
        row.State == EntityState.Added
        || (
            row.State == EntityState.Modified
            && row.Properties.Any(property => property.IsModified && !property.Metadata.IsConcurrencyToken)
        );
}
