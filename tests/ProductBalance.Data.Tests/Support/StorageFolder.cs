using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using ProductBalance.Data.Upkeep;

namespace ProductBalance.Data.Tests.Support;

/// <summary>A real database file in a folder of its own, which goes when the test ends.</summary>
public sealed class StorageFolder : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("productbalance-start-");

    public string Folder => _folder.FullName;

    public string DatabaseFile => Path.Combine(Folder, StorageOptions.FileName);

    /// <summary>The data project as a process starts it on the folder.</summary>
    public ServiceProvider Services()
    {
        var services = new ServiceCollection();
        services.AddLogging();
        services.Configure<StorageOptions>(storage => storage.Directory = Folder);
        services.AddProductBalanceData();
        return services.BuildServiceProvider();
    }

    /// <summary>Brings the database up to date, as each start does.</summary>
    public async Task StartAsync()
    {
        await using var services = Services();
        await services.GetRequiredService<DatabaseStart>().PrepareAsync(CancellationToken.None);
    }

    /// <summary>What somebody with access to the file does to it.</summary>
    public void Run(string statements)
    {
        using var connection = new SqliteConnection($"Data Source={DatabaseFile};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = statements;
        command.ExecuteNonQuery();
    }

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        _folder.Delete(recursive: true);
    }
}
