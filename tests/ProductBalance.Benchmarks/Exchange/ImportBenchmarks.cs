using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Engines;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ProductBalance.Data;
using ProductBalance.Data.Access;
using ProductBalance.Data.Exchange;
using ProductBalance.Data.Exchange.Reading;
using ProductBalance.Data.Exchange.Storing;
using ProductBalance.Domain.Access;
using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Settings;

namespace ProductBalance.Benchmarks.Exchange;

/// <summary>
/// Imports a backlog of 10,000 rows from its bytes, with history and progress, beside a plain EF Core insert of the same
/// items into the same kind of file; the goal is three times its time, and five seconds.
/// </summary>
[MemoryDiagnoser]
[SimpleJob(RunStrategy.Monitoring, iterationCount: 8, warmupCount: 2, invocationCount: 1)]
public class ImportBenchmarks
{
    private readonly byte[] _content = BacklogFile.Read();
    private IReadOnlyList<ItemContent> _items = [];
    private string _folder = "";
    private ServiceProvider _services = new ServiceCollection().BuildServiceProvider();
    private Product _product = new(default, "pb", new ProductSettings { Name = "Benchmark" });
    private Actor _manager = new(default, "Manager", IsAdministrator: true, Scope: null, "benchmark");

    [GlobalSetup]
    public async Task ReadItemsAsync()
    {
        await OpenAsync();
        await ImportAsync();
        await using var db = OpenContext();
        _items = [.. (await db.Items.AsNoTracking().OrderBy(item => item.Number).ToListAsync()).Select(i => i.Content)];
        await CloseAsync();
    }

    [IterationSetup]
    public void Open() => OpenAsync().GetAwaiter().GetResult();

    [IterationCleanup]
    public void Close() => CloseAsync().GetAwaiter().GetResult();

    [Benchmark(Baseline = true)]
    public async Task PlainInsertAsync()
    {
        await using var db = OpenContext();
        var at = TimeProvider.System.GetUtcNow();
        db.AddRange(
            _items.Select(
                (content, index) =>
                    new BacklogItem(new(Guid.CreateVersion7(at)), _product.Id, index + 1, _manager.UserId, at, content)
            )
        );
        await db.SaveChangesAsync();
    }

    [Benchmark]
    public async Task ImportAsync()
    {
        if (!ImportFile.TryOpen(_content, ImportLimits.Web, out var file, out var refusal))
        {
            throw new InvalidOperationException(refusal);
        }

        var job = new ImportJob("backlog.csv", file, ImportPlanner.Propose(file), ImportLimits.Web);
        await _services
            .GetRequiredService<ImportStore>()
            .ImportAsync(_manager, _product.Id, job, new Progress<ImportProgress>(), CancellationToken.None);
    }

    private async Task OpenAsync()
    {
        _folder = Directory.CreateTempSubdirectory("productbalance-").FullName;
        var services = new ServiceCollection();
        services.AddLogging();
        services.Configure<StorageOptions>(storage => storage.Directory = _folder);
        services.AddProductBalanceData();
        _services = services.BuildServiceProvider();
        var at = TimeProvider.System.GetUtcNow();
        _product = new Product(new(Guid.CreateVersion7(at)), "pb", new ProductSettings { Name = "Benchmark" });
        _manager = _manager with { UserId = Guid.CreateVersion7(at) };
        await using var db = OpenContext();
        await db.Database.EnsureCreatedAsync();
        db.Add(_product);
        db.Add(
            new AppUser
            {
                Id = _manager.UserId,
                UserName = "manager",
                NormalizedUserName = "MANAGER",
                DisplayName = "Manager",
                IsAdministrator = true,
            }
        );
        await db.SaveChangesAsync();
    }

    private async Task CloseAsync()
    {
        await _services.DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
    }

    private BalanceDbContext OpenContext() =>
        _services.GetRequiredService<IDbContextFactory<BalanceDbContext>>().CreateDbContext();
}
