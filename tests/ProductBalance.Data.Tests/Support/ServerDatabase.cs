using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace ProductBalance.Data.Tests.Support;

/// <summary>A database of its own on the PostgreSQL server that <c>PRODUCTBALANCE_POSTGRES</c> names.</summary>
public sealed class ServerDatabase : ITestDatabase
{
    private const string TemplateName = "productbalance_test_template";

    private static readonly Lazy<Task> Template = new(MakeTemplateAsync);

    private static int _count;

    private readonly string _name = $"productbalance_test_{Environment.ProcessId}_{Interlocked.Increment(ref _count)}";

    /// <summary>The address of the server; null where there is none.</summary>
    public static string? Server => Environment.GetEnvironmentVariable("PRODUCTBALANCE_POSTGRES");

    public StorageProvider Provider => StorageProvider.Postgres;

    public string ConnectionString => AddressOf(_name);

    public static async Task<ServerDatabase> CreateAsync()
    {
        await Template.Value;
        var database = new ServerDatabase();
        await RunAsync($"create database {database._name} template {TemplateName}");
        return database;
    }

    public async ValueTask DisposeAsync() => await RunAsync($"drop database {_name}");

    private static async Task MakeTemplateAsync()
    {
        await using var db = new PostgresDesignTimeContext().CreateDbContext([]);
        db.Database.SetConnectionString(AddressOf(TemplateName));
        await db.Database.EnsureDeletedAsync();
        await db.Database.MigrateAsync();
    }

    private static async Task RunAsync(string statement)
    {
        await using var connection = new NpgsqlConnection(Server);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(statement, connection);
        await command.ExecuteNonQueryAsync();
    }

    // Without a pool: an idle connection would keep its database from being copied or dropped.
    private static string AddressOf(string database) =>
        new NpgsqlConnectionStringBuilder(Server) { Database = database, Pooling = false }.ConnectionString;
}
