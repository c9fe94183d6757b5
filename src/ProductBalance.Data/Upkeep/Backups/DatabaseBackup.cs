using System.Globalization;
using System.Reflection;
using Microsoft.Extensions.Options;
using ProductBalance.Domain;

namespace ProductBalance.Data.Upkeep.Backups;

/// <summary>Copies the SQLite file as it is at one moment, beside a running server, and verifies the copy.</summary>
public sealed class DatabaseBackup(IOptions<StorageOptions> storage, TimeProvider time)
{
    /// <summary>The folder of backups where nobody names another.</summary>
    public string UsualFolder => Path.Combine(storage.Value.Directory, "backups");

    /// <summary>Makes a backup with its manifest; both can be read by their owner only.</summary>
    /// <returns>The path of the backup.</returns>
    /// <exception cref="DomainRuleException">The database is a PostgreSQL server's, or there is none.</exception>
    /// <exception cref="StorageUnusableException">The database is damaged, or the copy is not what it should be.</exception>
    public string Make(string folder)
    {
        RequireFile(storage.Value);
        var now = time.GetUtcNow();
        PrivateFiles.MakeFolder(folder);
        var name = string.Create(CultureInfo.InvariantCulture, $"productbalance-{now:yyyyMMdd-HHmmss}.db");
        var backup = Path.Combine(folder, name);
        if (File.Exists(backup))
        {
            throw new DomainRuleException("backup-there", $"{backup} is there already. Try again in a second.");
        }

        var unfinished = backup + ".part";
        File.Delete(unfinished);
        try
        {
            Copy(unfinished);
            Verify(unfinished, now).Write(backup);
            File.Move(unfinished, backup);
        }
        finally
        {
            File.Delete(unfinished);
        }

        PrivateFiles.Close(backup);
        PrivateFiles.Close(BackupManifest.FileOf(backup));
        return backup;
    }

    /// <exception cref="DomainRuleException">There is no file to work with.</exception>
    internal static void RequireFile(StorageOptions storage)
    {
        if (storage.Provider != StorageProvider.Sqlite)
        {
            throw new DomainRuleException(
                "not-a-file",
                "This database is a PostgreSQL server's. Back it up with pg_dump, and restore it with pg_restore."
            );
        }

        if (!File.Exists(storage.DatabaseFile))
        {
            throw new DomainRuleException("no-database", $"There is no database at {storage.DatabaseFile}.");
        }
    }

    private void Copy(string target)
    {
        SqlitePreflight.Check(storage.Value.DatabaseFile);
        PrivateFiles.MakeFile(target); // SQLite copies into an empty file as well as into none
        using (var database = SqliteFile.Open(storage.Value.DatabaseFile))
        {
            database.Read("VACUUM INTO $target", ("$target", target));
        }

        using var written = new FileStream(target, FileMode.Open, FileAccess.ReadWrite);
        written.Flush(flushToDisk: true);
    }

    private static BackupManifest Verify(string copy, DateTimeOffset now)
    {
        using var database = SqliteFile.Open(copy);
        var integrity = database.Read("PRAGMA integrity_check");
        var orphans = database.Read("select \"table\" from pragma_foreign_key_check");
        return integrity is ["ok"] && orphans.Count == 0
            ? new BackupManifest(
                now,
                Assembly.GetExecutingAssembly().GetName().Version?.ToString() ?? "",
                database.Migrations[^1],
                database.RowCounts(),
                BackupManifest.Sum(copy)
            )
            : throw new StorageUnusableException(
                $"The copy is damaged ({string.Join(", ", integrity.Concat(orphans).Take(3))}), so it was deleted. Run check, and look at the disk."
            );
    }
}
