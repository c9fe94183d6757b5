using ProductBalance.Data.Backlog;
using ProductBalance.Data.Roadmap;
using ProductBalance.Domain.Access;
using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Planning;
using ProductBalance.Domain.Roadmap;
using ProductBalance.Domain.Settings;

namespace ProductBalance.Data.Tests.Support;

/// <summary>A product with a team, its manager, and ranked items that can go on its roadmap.</summary>
internal sealed class DraftedRoadmap : IAsyncDisposable
{
    private static readonly CancellationToken None = CancellationToken.None;

    private DraftedRoadmap(TestStorage storage, Product product, Team team, Actor manager) =>
        (Storage, Product, Team, Manager) = (storage, product, team, manager);

    public TestStorage Storage { get; }

    public Product Product { get; }

    public Team Team { get; }

    public Actor Manager { get; }

    public RoadmapStore Roadmap => Storage.Get<RoadmapStore>();

    public RoadmapEntryStore Words => Storage.Get<RoadmapEntryStore>();

    public RoadmapPublicationStore Publications => Storage.Get<RoadmapPublicationStore>();

    /// <param name="provider">The database.</param>
    /// <param name="items">How many items there are, each worth less than the one before.</param>
    /// <param name="before">What happens between reading and writing.</param>
    public static async Task<DraftedRoadmap> OpenAsync(
        StorageProvider provider = StorageProvider.Sqlite,
        int items = 3,
        BeforeWrite? before = null
    )
    {
        var storage = await TestStorage.OpenAsync(provider, before);
        var (product, team, manager) = await RankedProduct.AddAsync(storage);
        for (var number = 1; number <= items; number++)
        {
            var content = ReadyItem.Worth(9_000 - (1_000 * number), 8, team.Id, $"Item {number}");
            await RankedProduct.CreateAsync(storage, manager, product, content);
        }

        return new(storage, product, team, manager);
    }

    public Task<RoadmapStep> AddAsync(RoadmapHorizon horizon, params int[] items) =>
        Roadmap.AddAsync(Manager, Product.Id, items, horizon, None);

    public Task<RoadmapDetail> LookAsync(Actor? actor = null) =>
        Storage.Get<RoadmapQueries>().GetAsync(actor ?? Manager, Product.Id, None);

    /// <summary>The entry whose first item has a number.</summary>
    public async Task<RoadmapEntry> EntryAsync(int item) =>
        (await LookAsync()).Entries.Single(draft => draft.Items[0].Number == item).Entry;

    /// <summary>The titles under a heading, in order.</summary>
    public async Task<IEnumerable<string>> UnderAsync(RoadmapHorizon horizon) =>
        (await LookAsync()).Entries.Where(draft => draft.Horizon == horizon).Select(draft => draft.Title);

    public async Task<int> PublishAsync(params RoadmapAudience[] audiences) =>
        await Publications.PublishAsync(
            Manager,
            Product.Id,
            new(audiences, "What is new", [], (await LookAsync()).Seen),
            None
        );

    public Task<RoadmapCopy?> ReadAsync(RoadmapReader? reader = null, int? number = null) =>
        Storage.Get<PublishedRoadmapQueries>().FindAsync(reader ?? RoadmapReader.Anyone("pb"), number, None);

    public Task<BacklogItem> MoveItemAsync(int item, ItemStatus status, string? reason = null) =>
        Storage.Get<BacklogStore>().MoveAsync(Manager, Product.Id, item, status, reason, None);

    public ValueTask DisposeAsync() => Storage.DisposeAsync();
}
