using Microsoft.Data.Sqlite;

namespace ProductBalance.Data.Upkeep.Backups;

/// <summary>A database file that is looked at by itself, without the application's schema.</summary>
internal sealed class SqliteFile : IDisposable
{
    private const int PatienceSeconds = 5;

    private readonly SqliteConnection _connection;

    private SqliteFile(string file)
    {
        var source = new SqliteConnectionStringBuilder
        {
            DataSource = file,
            Mode = SqliteOpenMode.ReadWrite,
            Pooling = false,
            DefaultTimeout = PatienceSeconds,
        };
        _connection = new SqliteConnection(source.ToString());
        _connection.Open();
    }

    public static SqliteFile Open(string file) => new(file);

    /// <summary>The first column of each row that a query answers.</summary>
    public IReadOnlyList<string> Read(string sql, params (string Name, object Value)[] values)
    {
        using var command = _connection.CreateCommand();
        command.CommandText = sql;
        foreach (var (name, value) in values)
        {
            command.Parameters.AddWithValue(name, value);
        }

        using var reader = command.ExecuteReader();
        var found = new List<string>();
        while (reader.Read())
        {
            found.Add(reader.GetString(0));
        }

        return found;
    }

    /// <summary>The migrations that it has seen, in their order.</summary>
    public IReadOnlyList<string> Migrations =>
        Read("select MigrationId from __EFMigrationsHistory order by MigrationId");

    /// <summary>How many rows each table has.</summary>
    public IReadOnlyDictionary<string, long> RowCounts()
    {
        var tables = Read(
            "select name from sqlite_master where type = 'table' and name not like 'sqlite_%' order by name"
        );
        return tables.ToDictionary(table => table, CountOf);
    }

    public void Dispose() => _connection.Dispose();

    private long CountOf(string table)
    {
        using var command = _connection.CreateCommand();
        command.CommandText = $"select count(*) from \"{table.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
        return (long)command.ExecuteScalar()!; // count is never null
    }
}
