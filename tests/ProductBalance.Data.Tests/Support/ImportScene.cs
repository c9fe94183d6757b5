using System.Text;
using Microsoft.EntityFrameworkCore;
using ProductBalance.Data.Exchange;
using ProductBalance.Data.Exchange.Reading;
using ProductBalance.Data.Exchange.Storing;
using ProductBalance.Data.Scoring;
using ProductBalance.Domain.Access;
using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Settings;

namespace ProductBalance.Data.Tests.Support;

/// <summary>A product whose manager imports files.</summary>
internal sealed class ImportScene : IAsyncDisposable
{
    private ImportScene(TestStorage storage, Product product, Actor manager) =>
        (Storage, Product, Manager) = (storage, product, manager);

    public TestStorage Storage { get; }

    public Product Product { get; }

    public Actor Manager { get; }

    public ImportStore Imports => Storage.Get<ImportStore>();

    public static async Task<ImportScene> OpenAsync(StorageProvider provider = StorageProvider.Sqlite)
    {
        var storage = await TestStorage.OpenAsync(provider);
        var product = await storage.AddProductAsync();
        return new ImportScene(storage, product, await storage.AddMemberAsync(product, Role.ProductManager));
    }

    public static ImportJob JobOf(string text, Func<ImportPlan, ImportPlan>? change = null) =>
        JobOf(Encoding.UTF8.GetBytes(text), change);

    public static ImportJob JobOf(byte[] content, Func<ImportPlan, ImportPlan>? change = null)
    {
        Assert.True(ImportFile.TryOpen(content, ImportLimits.Web, out var file, out var refusal), refusal);
        var plan = ImportPlanner.Propose(file);
        return new ImportJob("backlog.csv", file, change is null ? plan : change(plan), ImportLimits.Web);
    }

    public Task<ImportRun> ImportAsync(
        string text,
        Func<ImportPlan, ImportPlan>? change = null,
        IProgress<ImportProgress>? progress = null,
        CancellationToken cancellationToken = default
    ) => Imports.ImportAsync(Manager, Product.Id, JobOf(text, change), progress, cancellationToken);

    public Task<ImportPreview> PreviewAsync(string text, Func<ImportPlan, ImportPlan>? change = null) =>
        Imports.PreviewAsync(Manager, Product.Id, JobOf(text, change), CancellationToken.None);

    public Task<ImportRun> UndoAsync(ImportRun run) =>
        Imports.UndoAsync(Manager, Product.Id, run.Id, CancellationToken.None);

    public Task<BacklogSnapshot> RankingAsync() =>
        Storage.Get<LiveRanking>().GetAsync(Manager, Product.Id, CancellationToken.None);

    /// <summary>The items that people can see, in the order of their numbers.</summary>
    public async Task<List<BacklogItem>> ItemsAsync()
    {
        await using var db = Storage.OpenContext();
        return await db.Items.AsNoTracking().OrderBy(item => item.Number).ToListAsync();
    }

    public async Task<BacklogItem> ItemAsync(string key) =>
        (await ItemsAsync()).Single(item => item.ExternalKey == key);

    public ValueTask DisposeAsync() => Storage.DisposeAsync();
}
