using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ProductBalance.Data;
using ProductBalance.Data.Sample;

namespace ProductBalance.Journeys.Support;

/// <summary>The sample company of today as a file, loaded once for a whole run: loading it is most of a short journey.</summary>
public static class SampleDatabase
{
    private static readonly Lazy<Task<string>> Made = new(MakeAsync);

    /// <summary>Puts it where an application is about to look for its own.</summary>
    public static async Task CopyToAsync(string file) => File.Copy(await Made.Value, file);

    private static async Task<string> MakeAsync()
    {
        var file = Path.Combine(AppContext.BaseDirectory, "sample.db");
        File.Delete(file);
        await using var app = new RunningApp();
        await app
            .Services.GetRequiredService<SampleStore>()
            .LoadAsync(adminRunsInstallation: true, CancellationToken.None);
        await using var db = await app
            .Services.GetRequiredService<IDbContextFactory<BalanceDbContext>>()
            .CreateDbContextAsync();
        await db.Database.ExecuteSqlAsync($"vacuum into {file}");
        return file;
    }
}
