using FluentValidation;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace ProductBalance.Data;

/// <summary>Adds the data project to an application.</summary>
public static class DataSetup
{
    /// <summary>Adds contexts, stores and validators; <see cref="StorageOptions"/> must be configured.</summary>
    public static IServiceCollection AddProductBalanceData(this IServiceCollection services)
    {
        services.AddIdentitySchema();
        services.AddSingleton(TimeProvider.System);
        services.AddDbContextFactory<SqliteBalanceDbContext>(UseSqlite);
        services.AddDbContextFactory<PostgresBalanceDbContext>(UsePostgres);
        services.AddSingleton<BalanceContexts>();
        services.AddSingleton<IDbContextFactory<BalanceDbContext>>(provider =>
            provider.GetRequiredService<BalanceContexts>()
        );
        services.AddScoped(provider => provider.GetRequiredService<BalanceContexts>().CreateDbContext());
        services.AddValidatorsFromAssembly(typeof(DataSetup).Assembly, includeInternalTypes: true);
        return services;
    }

    private static void UseSqlite(IServiceProvider provider, DbContextOptionsBuilder builder)
    {
        var storage = provider.GetRequiredService<IOptions<StorageOptions>>().Value;
        builder.UseSqlite($"Data Source={storage.DatabaseFile};Default Timeout=5").AddInterceptors(new SqlitePragmas());
    }

    private static void UsePostgres(IServiceProvider provider, DbContextOptionsBuilder builder) =>
        builder.UseNpgsql(provider.GetRequiredService<IOptions<StorageOptions>>().Value.ConnectionString);
}
