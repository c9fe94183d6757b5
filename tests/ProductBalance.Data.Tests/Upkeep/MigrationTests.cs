using Microsoft.EntityFrameworkCore;

namespace ProductBalance.Data.Tests.Upkeep;

public sealed class MigrationTests
{
    private const string Advice =
        "The model changed without a migration; run src/ProductBalance.Data/Migrations/add.sh.";

    [Fact]
    public void Model_OnSqlite_HasItsMigration()
    {
        using var db = new SqliteDesignTimeContext().CreateDbContext([]);

        Assert.False(db.Database.HasPendingModelChanges(), Advice);
    }

    [Fact]
    public void Model_OnPostgres_HasItsMigration()
    {
        using var db = new PostgresDesignTimeContext().CreateDbContext([]);

        Assert.False(db.Database.HasPendingModelChanges(), Advice);
    }

    [Fact]
    public void Migrations_OfBothDatabases_GoHandInHand()
    {
        using var sqlite = new SqliteDesignTimeContext().CreateDbContext([]);
        using var postgres = new PostgresDesignTimeContext().CreateDbContext([]);

        Assert.Equal(NamesOf(sqlite), NamesOf(postgres));
    }

    private static IEnumerable<string> NamesOf(BalanceDbContext db) =>
        db.Database.GetMigrations().Select(migration => migration[(migration.IndexOf('_') + 1)..]);
}
