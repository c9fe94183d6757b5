using System.Text;
using Microsoft.Data.Sqlite;

namespace ProductBalance.Data.Upkeep;

/// <summary>
/// Looks at the database file before anything opens it for writing, so that a damaged or foreign file stays as it is and
/// a lost one is never replaced by an empty one in silence.
/// </summary>
internal static class SqlitePreflight
{
    private const int HeaderLength = 16;
    public const string RestoreAdvice =
        "Restore a backup with the command restore FILE, or set Storage__Directory to another folder.";

    /// <summary>Refuses a file that is not our database.</summary>
    /// <exception cref="StorageUnusableException">It is damaged, foreign, not readable, or gone.</exception>
    public static void Check(string file)
    {
        if (Directory.Exists(file))
        {
            throw new StorageUnusableException($"{file} is a folder, but the database belongs there. {RestoreAdvice}");
        }

        if (!File.Exists(file))
        {
            RequireNeverThere(file);
            return;
        }

        try
        {
            RequireHeader(file);
            RequireSound(file);
        }
        catch (Exception cause) when (cause is SqliteException or UnauthorizedAccessException or IOException)
        {
            throw new StorageUnusableException(
                $"{file} cannot be opened as a database: {cause.Message} {RestoreAdvice}",
                cause
            );
        }
    }

    /// <summary>Leaves a mark beside the file that says that a database was here.</summary>
    public static void Remember(string file)
    {
        var mark = MarkOf(file);
        if (!File.Exists(mark))
        {
            File.WriteAllText(mark, "A ProductBalance database was made in this folder.\n");
        }
    }

    private static string MarkOf(string file) => file + ".mark";

    private static void RequireNeverThere(string file)
    {
        if (File.Exists(MarkOf(file)))
        {
            throw new StorageUnusableException(
                $"{file} is missing, although there was a database here. {RestoreAdvice} To start empty, delete {MarkOf(file)}."
            );
        }
    }

    private static void RequireHeader(string file)
    {
        Span<byte> header = stackalloc byte[HeaderLength];
        using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        var length = stream.ReadAtLeast(header, HeaderLength, throwOnEndOfStream: false);
        if (length < HeaderLength || Encoding.ASCII.GetString(header) != "SQLite format 3\0")
        {
            throw new StorageUnusableException($"{file} is not a database. It was left as it is. {RestoreAdvice}");
        }
    }

    private static void RequireSound(string file)
    {
        using var connection = new SqliteConnection($"Data Source={file};Mode=ReadWrite;Pooling=False");
        connection.Open();
        var verdict = Scalar(connection, "PRAGMA quick_check(1)");
        if (verdict as string != "ok")
        {
            var where = string.Join(' ', $"{verdict}".Split('\n', StringSplitOptions.TrimEntries));
            throw new StorageUnusableException($"{file} is damaged ({where}). It was left as it is. {RestoreAdvice}");
        }

        if (Scalar(connection, "select count(*) from sqlite_master where name = '__EFMigrationsHistory'") is not 1L)
        {
            throw new StorageUnusableException(
                $"{file} belongs to another program. It was left as it is. {RestoreAdvice}"
            );
        }
    }

    private static object? Scalar(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return command.ExecuteScalar();
    }
}
