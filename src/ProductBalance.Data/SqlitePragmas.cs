using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace ProductBalance.Data;

/// <summary>Durable and patient connections: FULL, since a write that was acknowledged must survive a power loss.</summary>
internal sealed class SqlitePragmas : DbConnectionInterceptor
{
    private const string Reading = "PRAGMA busy_timeout=5000; PRAGMA foreign_keys=ON;";

    private const string Writing =
        Reading + " PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA journal_size_limit=67108864;";

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
    {
        using var command = connection.CreateCommand();
        command.CommandText = StatementsFor(connection);
        command.ExecuteNonQuery();
    }

    public override async Task ConnectionOpenedAsync(
        DbConnection connection,
        ConnectionEndEventData eventData,
        CancellationToken cancellationToken = default
    )
    {
        var command = connection.CreateCommand();
        await using (command)
        {
            command.CommandText = StatementsFor(connection);
            await command.ExecuteNonQueryAsync(cancellationToken);
        }
    }

    // EF Core looks whether the file exists on a connection that may not change it, as the mode of the journal would.
    private static string StatementsFor(DbConnection connection) =>
        new SqliteConnectionStringBuilder(connection.ConnectionString).Mode == SqliteOpenMode.ReadOnly
            ? Reading
            : Writing;
}
