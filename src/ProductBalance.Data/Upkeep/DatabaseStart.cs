using System.Net.Sockets;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Npgsql;

namespace ProductBalance.Data.Upkeep;

/// <summary>Brings the database to the present schema before anything else runs.</summary>
public sealed class DatabaseStart(
    IDbContextFactory<BalanceDbContext> contexts,
    IOptions<StorageOptions> storage,
    ILogger<DatabaseStart> logger
)
{
    /// <summary>Checks the file, then applies what is missing. Several processes may do so at once.</summary>
    /// <exception cref="StorageUnusableException">The database cannot be used; the sentence says why and what to do.</exception>
    public async Task PrepareAsync(CancellationToken cancellationToken)
    {
        if (storage.Value.Provider == StorageProvider.Sqlite)
        {
            PrivateFiles.MakeFolder(storage.Value.Directory);
            await using var migrationLock = await MigrationLock.TakeAsync(storage.Value.Directory, cancellationToken);
            SqlitePreflight.Check(storage.Value.DatabaseFile); // within the lock: a file that is being made is empty first
            await MigrateAsync(cancellationToken);
            PrivateFiles.Close(storage.Value.DatabaseFile);
            SqlitePreflight.Remember(storage.Value.DatabaseFile);
            return;
        }

        try
        {
            await MigrateAsync(cancellationToken);
        }
        catch (NpgsqlException fault) when (IsOfTheServer(fault))
        {
            throw new StorageUnusableException(
                $"The database server cannot be used: {fault.Message.TrimEnd('.')}. Check Storage__ConnectionString and that the server runs.",
                fault
            );
        }
    }

    private static bool IsOfTheServer(NpgsqlException fault) =>
        fault.InnerException is SocketException or TimeoutException
        || fault.SqlState is PostgresErrorCodes.InvalidPassword or PostgresErrorCodes.InvalidAuthorizationSpecification;

    private async Task MigrateAsync(CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        await RequireKnownSchemaAsync(db, cancellationToken);
        var pending = (await db.Database.GetPendingMigrationsAsync(cancellationToken)).ToList();
        if (pending.Count == 0)
        {
            return;
        }

        logger.LogInformation("Bringing the database up to date: {Migrations}", pending);
        if (storage.Value.Provider == StorageProvider.Sqlite)
        {
            await ClearStaleLockAsync(db, cancellationToken);
        }

        await db.Database.MigrateAsync(cancellationToken);
    }

    private async Task RequireKnownSchemaAsync(BalanceDbContext db, CancellationToken cancellationToken)
    {
        var applied = await db.Database.GetAppliedMigrationsAsync(cancellationToken);
        if (applied.Except(db.Database.GetMigrations()).Any())
        {
            var where =
                storage.Value.Provider == StorageProvider.Sqlite
                    ? storage.Value.DatabaseFile
                    : "The PostgreSQL database";
            throw new StorageUnusableException(
                $"{where} was written by a newer version of this program. Start that version again. {SqlitePreflight.RestoreAdvice}"
            );
        }
    }

    // A process killed within a migration leaves EF Core's lock row behind, and every later start would wait for ever.
    // Our own lock, which the system frees with the process, is held here, so that the row can only be stale.
    private static async Task ClearStaleLockAsync(BalanceDbContext db, CancellationToken cancellationToken)
    {
        const string Exists = "select count(*) as Value from sqlite_master where name = '__EFMigrationsLock'";
        if (await db.Database.SqlQueryRaw<int>(Exists).SingleAsync(cancellationToken) > 0)
        {
            await db.Database.ExecuteSqlRawAsync("delete from __EFMigrationsLock", cancellationToken);
        }
    }
}
