using ProductBalance.Data.Backlog;
using ProductBalance.Data.Planning;
using ProductBalance.Domain.Access;
using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Planning;
using ProductBalance.Domain.Settings;

namespace ProductBalance.Data.Tests.Support;

/// <summary>A product with a team of 4 × 10 × 0.5 = 20 person-days a sprint, its manager, and a first sprint.</summary>
internal sealed class PlannedSprint : IAsyncDisposable
{
    private PlannedSprint(TestStorage storage, Product product, Team team, Actor manager, Sprint sprint) =>
        (Storage, Product, Team, Manager, Sprint) = (storage, product, team, manager, sprint);

    public TestStorage Storage { get; }

    public Product Product { get; }

    public Team Team { get; }

    public Actor Manager { get; }

    /// <summary>From Monday, 23 November 2026, for two weeks.</summary>
    public Sprint Sprint { get; }

    public SprintStore Sprints => Storage.Get<SprintStore>();

    public SprintCloseStore Closer => Storage.Get<SprintCloseStore>();

    public RemainingStore Remaining => Storage.Get<RemainingStore>();

    public SprintItemStore Items => Storage.Get<SprintItemStore>();

    public SprintMarkStore Marks => Storage.Get<SprintMarkStore>();

    public static async Task<PlannedSprint> OpenAsync(StorageProvider provider = StorageProvider.Sqlite)
    {
        var storage = await TestStorage.OpenAsync(provider);
        var product = await storage.AddProductAsync();
        var team = await storage.AddTeamAsync(product, people: 4, availability: 0.5);
        var manager = await storage.AddMemberAsync(product, Role.ProductManager);
        var sprint = await storage.Get<SprintStore>().CreateNextAsync(manager, product.Id, CancellationToken.None);
        return new(storage, product, team, manager, sprint);
    }

    /// <summary>The number of a new item that is ready.</summary>
    public async Task<int> AddReadyAsync(double effort = 8)
    {
        var input = new ItemInput(ReadyItem.Worth(1_500, effort, Team.Id));
        return (
            await Storage.Get<BacklogStore>().CreateAsync(Manager, Product.Id, input, CancellationToken.None)
        ).Number;
    }

    public Task<SprintItem> PutInAsync(int item, string? reason = null, int sprint = 1, double? days = null) =>
        Items.AddAsync(Manager, Product.Id, sprint, new(item, days, reason), CancellationToken.None);

    public Task TakeOutAsync(int item, string? reason = null) =>
        Items.RemoveAsync(Manager, Product.Id, 1, item, reason, CancellationToken.None);

    public Task StartAsync(int number = 1) => Sprints.StartAsync(Manager, Product.Id, number, CancellationToken.None);

    public Task CloseAsync(SprintClosing closing) =>
        Closer.CloseAsync(Manager, Product.Id, 1, closing, CancellationToken.None);

    public Task SayAsync(int item, double left, Actor? by = null) =>
        Remaining.NoteAsync(by ?? Manager, Product.Id, 1, new(item, left), CancellationToken.None);

    public Task<SprintProgress?> ProgressAsync(int sprint = 1) =>
        Storage.Get<ProgressQueries>().GetAsync(Manager, Product.Id, sprint, CancellationToken.None);

    public async Task<ItemStatus> StatusOfAsync(int item) =>
        (await FullItem.FindAsync(Storage, Manager, Product.Id, item)).Status;

    public Task<BacklogItem> MoveAsync(int item, ItemStatus status, string? reason = null) =>
        Storage.Get<BacklogStore>().MoveAsync(Manager, Product.Id, item, status, reason, CancellationToken.None);

    public Task<SprintDetail> ReadAsync(int sprint = 1) =>
        Storage.Get<SprintQueries>().GetAsync(Manager, Product.Id, sprint, CancellationToken.None);

    public ValueTask DisposeAsync() => Storage.DisposeAsync();
}
