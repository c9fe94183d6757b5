using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using ProductBalance.Data;

namespace ProductBalance.Web.Hosting;

/// <summary>Where the data is, and the keys of cookies and drafts beside it, so that one backup holds everything.</summary>
public static class StorageSetup
{
    public static WebApplicationBuilder AddStorage(this WebApplicationBuilder builder)
    {
        builder
            .Services.AddOptions<StorageOptions>()
            .BindConfiguration(StorageOptions.Section)
            .PostConfigure(storage =>
                storage.Directory = Path.GetFullPath(storage.Directory, builder.Environment.ContentRootPath)
            );
        builder.Services.AddProductBalanceData();
        builder
            .Services.AddDataProtection()
            .SetApplicationName("ProductBalance")
            .PersistKeysToDbContext<BalanceDbContext>();
        return builder;
    }

    /// <summary>Brings the schema up to date before the first request.</summary>
    public static async Task PrepareStorageAsync(this WebApplication app)
    {
        await using var scope = app.Services.CreateAsyncScope();
        var services = scope.ServiceProvider;
        var contexts = services.GetRequiredService<BalanceContexts>();
        if (contexts.Provider == StorageProvider.Sqlite)
        {
            Directory.CreateDirectory(services.GetRequiredService<IOptions<StorageOptions>>().Value.Directory);
        }

        await using var context = contexts.CreateDbContext();
        if ((await context.Database.GetPendingMigrationsAsync()).Any())
        {
            await context.Database.MigrateAsync();
        }
    }
}
