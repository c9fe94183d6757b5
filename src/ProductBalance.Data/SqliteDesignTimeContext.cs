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
