using Microsoft.AspNetCore.DataProtection;
using ProductBalance.Data;
using ProductBalance.Data.Sample;
using ProductBalance.Data.Upkeep;

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

    /// <summary>
    /// Brings the schema up to date before the first request, and the sample company where it is wanted; false, with one
    /// plain line, when the database cannot be used.
    /// </summary>
    public static async Task<bool> PrepareStorageAsync(this WebApplication app)
    {
        try
        {
            await app.Services.GetRequiredService<DatabaseStart>().PrepareAsync(CancellationToken.None);
        }
        catch (Exception fault) when (fault is StorageUnusableException or IOException or UnauthorizedAccessException)
        {
            await Console.Error.WriteLineAsync(fault.Message);
            return false;
        }

        if (app.Configuration.GetValue<bool>("Sample:Load"))
        {
            var sample = app.Services.GetRequiredService<SampleStore>();
            await sample.LoadAsync(app.Environment.IsDevelopment(), CancellationToken.None);
        }

        return true;
    }
}
