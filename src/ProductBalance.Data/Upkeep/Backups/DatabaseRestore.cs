using System.Globalization;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using ProductBalance.Domain;

namespace ProductBalance.Data.Upkeep.Backups;

/// <summary>Puts a backup in the place of the SQLite file, and keeps what it replaces.</summary>
public sealed class DatabaseRestore(
    IDbContextFactory<BalanceDbContext> contexts,
    IOptions<StorageOptions> storage,
    TimeProvider time
)
{
    /// <summary>Restores a backup after it was verified; the next start brings an older schema up to date.</summary>
    /// <returns>Where the replaced database lies now; null where there was none.</returns>
    /// <exception cref="DomainRuleException">There is no such file, or a server has the database open.</exception>
    /// <exception cref="StorageUnusableException">The backup is damaged, foreign, or newer than this program.</exception>
    public async Task<string?> RunAsync(string backup, CancellationToken cancellationToken)
    {
        if (storage.Value.Provider != StorageProvider.Sqlite)
        {
            DatabaseBackup.RequireFile(storage.Value);
        }

        if (Directory.Exists(storage.Value.DatabaseFile))
        {
            throw new DomainRuleException(
                "folder-there",
                $"{storage.Value.DatabaseFile} is a folder, but the database belongs there. Move it away, then restore."
            );
        }

        if (!File.Exists(backup))
        {
            throw new DomainRuleException("no-backup", $"There is no file {backup}. Check the name.");
        }

        PrivateFiles.MakeFolder(storage.Value.Directory);
        await using var migrationLock = await MigrationLock.TakeAsync(storage.Value.Directory, cancellationToken);
        var copy = CopyOf(backup);
        try
        {
            Verify(backup, copy);
            var replaced = SetAside();
            File.Move(copy, storage.Value.DatabaseFile);
            PrivateFiles.Close(storage.Value.DatabaseFile);
            SqlitePreflight.Remember(storage.Value.DatabaseFile);
            return replaced;
        }
        finally
        {
            File.Delete(copy);
        }
    }

    // On the same disk, so that it comes into place in one step.
    private string CopyOf(string backup)
    {
        var copy = storage.Value.DatabaseFile + ".restoring";
        File.Copy(backup, copy, overwrite: true);
        PrivateFiles.Close(copy);
        using var written = new FileStream(copy, FileMode.Open, FileAccess.ReadWrite);
        written.Flush(flushToDisk: true);
        return copy;
    }

    private void Verify(string backup, string copy)
    {
        if (BackupManifest.Find(backup) is { } manifest && manifest.Sha256 != BackupManifest.Sum(copy))
        {
            throw new StorageUnusableException(
                $"{backup} is not as it was when it was made: its check sum differs. Nothing was replaced. Take another backup."
            );
        }

        RequireSound(backup, copy);
        using var database = SqliteFile.Open(copy);
        using var db = contexts.CreateDbContext();
        if (database.Migrations.Except(db.Database.GetMigrations()).Any())
        {
            throw new StorageUnusableException(
                $"{backup} was made by a newer version of this program. Nothing was replaced. Install that version, then restore."
            );
        }

        database.Read("PRAGMA journal_mode=WAL");
    }

    // The copy is ours alone: what is told is told of the file that was given.
    private static void RequireSound(string backup, string copy)
    {
        try
        {
            SqlitePreflight.Check(copy);
        }
        catch (StorageUnusableException fault)
        {
            throw new StorageUnusableException(
                $"{backup} is no backup of this program, or is damaged. Nothing was replaced. Take another backup.",
                fault
            );
        }
    }

    /// <summary>Moves the present database away with all that its journal holds.</summary>
    private string? SetAside()
    {
        var file = storage.Value.DatabaseFile;
        if (!File.Exists(file))
        {
            return null;
        }

        EndJournal(file);
        var aside = string.Create(CultureInfo.InvariantCulture, $"{file}.replaced-{time.GetUtcNow():yyyyMMdd-HHmmss}");
        foreach (var ending in new[] { "", "-wal", "-shm" }.Where(ending => File.Exists(file + ending)))
        {
            File.Move(file + ending, aside + ending);
        }

        return aside;
    }

    // Nobody can leave the write-ahead journal while somebody else has the file open. A damaged file is moved as it is.
    private static void EndJournal(string file)
    {
        try
        {
            using var database = SqliteFile.Open(file);
            database.Read("PRAGMA journal_mode=DELETE");
        }
        catch (SqliteException exception)
            when (exception.SqliteErrorCode is SQLitePCL.raw.SQLITE_BUSY or SQLitePCL.raw.SQLITE_LOCKED)
        {
            throw new DomainRuleException(
                "server-runs",
                "A server has this database open. Stop it, then restore. Nothing was replaced."
            );
        }
        catch (SqliteException)
        {
            // what is being replaced need not be sound
        }
    }
}
