using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace ProductBalance.Data;

/// <summary>Makes contexts of the provider that the settings name. Stores open one an operation.</summary>
public sealed class BalanceContexts(IServiceProvider services, IOptions<StorageOptions> storage)
    : IDbContextFactory<BalanceDbContext>
{
    /// <summary>Which database the contexts are on.</summary>
    public StorageProvider Provider => storage.Value.Provider;

    public BalanceDbContext CreateDbContext() =>
        Provider == StorageProvider.Sqlite
            ? services.GetRequiredService<IDbContextFactory<SqliteBalanceDbContext>>().CreateDbContext()
            : services.GetRequiredService<IDbContextFactory<PostgresBalanceDbContext>>().CreateDbContext();
}
