using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace ProductBalance.Data.Tests.Support;

/// <summary>SQLite in memory: it lives as long as the one connection that this object holds open.</summary>
public sealed class MemoryDatabase : ITestDatabase
{
    private static readonly Lazy<Task<MemoryDatabase>> Template = new(MakeTemplateAsync);

    private static int _count;

    private readonly SqliteConnection _connection;

    private MemoryDatabase()
    {
        // A name of its own and a shared cache, so that each context has its own connection, as in the real thing.
        ConnectionString = $"Data Source=test-{Interlocked.Increment(ref _count)};Mode=Memory;Cache=Shared";
        _connection = new SqliteConnection(ConnectionString);
        _connection.Open();
    }

    public StorageProvider Provider => StorageProvider.Sqlite;

    public string ConnectionString { get; }

    public static async Task<MemoryDatabase> CreateAsync()
    {
        var database = new MemoryDatabase();
        (await Template.Value)._connection.BackupDatabase(database._connection);
        return database;
    }

    public ValueTask DisposeAsync() => _connection.DisposeAsync();

    private static async Task<MemoryDatabase> MakeTemplateAsync()
    {
        var template = new MemoryDatabase();
        await using var db = new SqliteDesignTimeContext().CreateDbContext([]);
        db.Database.SetDbConnection(template._connection);
        await db.Database.EnsureCreatedAsync();
        return template;
    }
}
