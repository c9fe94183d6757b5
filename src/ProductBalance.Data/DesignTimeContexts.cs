using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace ProductBalance.Data;

/// <summary>Lets the migration tool make the SQLite context.</summary>
public sealed class SqliteDesignTimeContext : IDesignTimeDbContextFactory<SqliteBalanceDbContext>
{
    public SqliteBalanceDbContext CreateDbContext(string[] args) =>
        new(
            new DbContextOptionsBuilder<SqliteBalanceDbContext>()
                .UseSqlite("Data Source=:memory:")
                .WithIdentitySchema()
                .Options
        );
}

/// <summary>Lets the migration tool make the PostgreSQL context.</summary>
public sealed class PostgresDesignTimeContext : IDesignTimeDbContextFactory<PostgresBalanceDbContext>
{
    public PostgresBalanceDbContext CreateDbContext(string[] args) =>
        new(
            new DbContextOptionsBuilder<PostgresBalanceDbContext>()
                .UseNpgsql("Host=design-time")
                .WithIdentitySchema()
                .Options
        );
}
