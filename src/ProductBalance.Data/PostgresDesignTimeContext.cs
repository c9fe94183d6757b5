using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace ProductBalance.Data;

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
