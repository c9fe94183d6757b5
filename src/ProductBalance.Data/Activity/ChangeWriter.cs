using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;

namespace ProductBalance.Data.Activity;

/// <summary>
/// The one way into the database: what a store changed, its history, its audit row and its outbox message are one
/// transaction, or nothing. Writers of one process queue at a gate, since SQLite has one writer at a time.
/// </summary>
public sealed class ChangeWriter(TimeProvider time, ChangeSignal signal) : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);
    private readonly SemaphoreSlim _gate = new(1, 1);

    /// <summary>Saves all that the context holds, with the change that tells about it.</summary>
    /// <exception cref="DbUpdateConcurrencyException">Somebody else saved the same row first; nothing was written.</exception>
    public async Task<long> CommitAsync(BalanceDbContext db, Change change, CancellationToken cancellationToken)
    {
        if (!await _gate.WaitAsync(Patience, cancellationToken))
        {
            throw new StorageBusyException();
        }

        try
        {
            var sequence = await SaveAsync(db, change, cancellationToken);
            signal.Raise();
            return sequence;
        }
        finally
        {
            _gate.Release();
        }
    }

    public void Dispose() => _gate.Dispose();

    private async Task<long> SaveAsync(BalanceDbContext db, Change change, CancellationToken cancellationToken)
    {
        var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        await using (transaction)
        {
            var entry = EntryOf(change);
            entry.Hash = HashOf(await LastHashAsync(db, cancellationToken), entry);
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

    internal static string HashOf(string previous, ChangeEntry entry)
    {
        var text = new StringBuilder(previous)
            .Append(
                CultureInfo.InvariantCulture,
                $"\n{entry.At:O}\n{entry.ProductId?.Value}\n{entry.Kind}\n{entry.Subject}"
            )
            .Append(CultureInfo.InvariantCulture, $"\n{entry.ActorId}\n{entry.Via}\n{entry.Reason}\n{entry.Refused}");
        foreach (var field in entry.Fields)
        {
            text.Append(
                CultureInfo.InvariantCulture,
                $"\n{field.ItemId.Value}\n{field.Field}\n{field.Before}\n{field.After}"
            );
        }

        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())));
    }

    private void RenewVersions(BalanceDbContext db)
    {
        var version = Guid.CreateVersion7(time.GetUtcNow());
        foreach (
            var row in db.ChangeTracker.Entries().Where(row => row.State is EntityState.Added or EntityState.Modified)
        )
        {
            if (row.Metadata.FindProperty(BalanceDbContext.VersionProperty) is { } property)
            {
                row.Property(property.Name).CurrentValue = version;
            }
        }
    }
}
