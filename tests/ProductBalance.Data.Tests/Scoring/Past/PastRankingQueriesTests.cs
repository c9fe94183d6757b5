using ProductBalance.Data.Activity;
using ProductBalance.Data.Backlog;
using ProductBalance.Data.Scoring.Past;
using ProductBalance.Data.Settings;
using ProductBalance.Data.Tests.Support;
using ProductBalance.Domain.Access;
using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Scoring.Comparison;
using ProductBalance.Domain.Settings;

namespace ProductBalance.Data.Tests.Scoring.Past;

public sealed class PastRankingQueriesTests
{
    private static readonly CancellationToken None = CancellationToken.None;
    private static readonly DateOnly Friday = new(2026, 11, 20);

    [Fact]
    public async Task Moved_BeforeAnOrderIsKept_IsNothing()
    {
        await using var storage = await TestStorage.OpenAsync();
        var (product, _, manager) = await RankedProduct.AddAsync(storage);

        Assert.Null(await MovedAsync(storage, manager, product, Friday));
    }

    [Theory]
    [EachStorage]
    public async Task Moved_AddsUpToEachMove(StorageProvider provider)
    {
        await using var storage = await TestStorage.OpenAsync(provider);
        var (product, _, manager) = await RankedProduct.AddAsync(storage);
        var items = new List<BacklogItem>();
        foreach (var value in new[] { 5_000, 4_000, 3_000, 2_000, 1_000 })
        {
            items.Add(await RankedProduct.CreateAsync(storage, manager, product, ReadyItem.Worth(value, 5)));
        }

        await KeepAsync(storage);
        await RankedProduct.EditAsync(storage, manager, items[0], ReadyItem.Worth(5_000, 20)); // is worth 1,250 now
        await RankedProduct.CreateAsync(storage, manager, product, ReadyItem.Worth(9_000, 5));
        await storage.Get<BacklogStore>().MoveAsync(manager, product.Id, 2, ItemStatus.Dropped, null, None);
        var moved = await MovedAsync(storage, manager, product, Friday);

        // Before: 1 2 3 4 5, now: 6 3 4 1 5.
        Assert.NotNull(moved);
        Assert.Equal((Friday, 1, 1), (moved.Day, moved.Arrived, moved.Left));
        Assert.Equal(
            [
                new MoveReasons(new(1, 1, 4), Model: 0, Time: 0, Gone: 0, New: -1, Others: 0, Own: -2),
                new MoveReasons(new(3, 3, 2), Model: 0, Time: 0, Gone: 1, New: -1, Others: 1, Own: 0),
                new MoveReasons(new(4, 4, 3), Model: 0, Time: 0, Gone: 1, New: -1, Others: 1, Own: 0),
            ],
            moved.Items.Select(item => item.Reasons)
        );
        var change = Assert.Single(moved.Items[0].OwnChanges);
        Assert.Equal(("effort", "5", "20", manager.Name), (change.Field, change.Before, change.After, change.By));
    }

    [Fact]
    public async Task Moved_SinceADayWithoutAnOrder_TakesTheNearest()
    {
        await using var storage = await TestStorage.OpenAsync();
        var (product, _, manager) = await RankedProduct.AddAsync(storage);
        await RankedProduct.CreateAsync(storage, manager, product, ReadyItem.Worth(1_000, 5));
        await KeepAsync(storage);
        storage.Time.Advance(TimeSpan.FromDays(5));
        await KeepAsync(storage);

        var day = (await MovedAsync(storage, manager, product, Friday.AddDays(2)))?.Day;

        Assert.Equal(Friday, day);
    }

    [Fact]
    public async Task Moved_ForAStranger_IsNotFound()
    {
        await using var storage = await TestStorage.OpenAsync();
        var (product, _, _) = await RankedProduct.AddAsync(storage);
        var stranger = await storage.AddPersonAsync("stranger");

        await Assert.ThrowsAsync<NotFoundException>(() => MovedAsync(storage, stranger, product, Friday));
    }

    [Theory]
    [EachStorage]
    public async Task OfItem_TellsEachDayAndWhatMovedIt(StorageProvider provider)
    {
        await using var storage = await TestStorage.OpenAsync(provider);
        var (product, _, manager) = await RankedProduct.AddAsync(storage);
        await RankedProduct.CreateAsync(storage, manager, product, ReadyItem.Worth(2_000, 5));
        var second = await RankedProduct.CreateAsync(storage, manager, product, ReadyItem.Worth(1_000, 5));
        await KeepAsync(storage);
        await RankedProduct.EditAsync(storage, manager, second, ReadyItem.Worth(1_000, 1));
        storage.Time.Advance(TimeSpan.FromDays(1));
        await KeepAsync(storage);
        await RankedProduct.CreateAsync(storage, manager, product, ReadyItem.Worth(9_000, 1));

        var past = await storage.Get<PastRankingQueries>().OfItemAsync(manager, product.Id, 2, None);

        Assert.Equal(
            [(Friday, 2), (Friday.AddDays(1), 1), (Friday.AddDays(1), 2)],
            past.Select(place => (place.Day, place.Rank))
        );
        Assert.Equal([0, 1, -1], past.Select(place => place.Reasons.Own + place.Reasons.New));
        Assert.Equal([0, 1, 0], past.Select(place => place.OwnChanges.Count));
        Assert.Equal(5, past[1].Score!.Value / past[0].Score!.Value, 3); // the same value for a fifth of the effort; scored
    }

    [Fact]
    public async Task Keep_OnceADayAndModel_WhoeverRunsIt()
    {
        await using var storage = await TestStorage.OpenAsync();
        await using var beside = storage.OpenBeside();
        var (product, _, manager) = await RankedProduct.AddAsync(storage);
        await KeepAsync(storage);
        await KeepAsync(beside);
        var other = product.Settings with { Horizon = new(6) };
        await storage
            .Get<ProductStore>()
            .ConfigureAsync(manager, product.Id, new SettingsEdit(product.Settings, other), None);
        await using var restarted = storage.OpenBeside();
        await KeepAsync(restarted);
        storage.Time.Advance(TimeSpan.FromDays(1));
        await KeepAsync(storage);

        await using var db = storage.OpenContext();
        Assert.Equal(
            [(Friday, 1, 12), (Friday, 2, 6), (Friday.AddDays(1), 2, 6)],
            db.KeptRankings.OrderBy(kept => kept.Day)
                .ThenBy(kept => kept.ModelVersion)
                .AsEnumerable()
                .Select(kept => (kept.Day, kept.ModelVersion, kept.Settings.Horizon.Months))
        );
    }

    private static Task KeepAsync(TestStorage storage) => storage.Get<DailyRound>().RunAsync(None);

    private static Task<MovedItems?> MovedAsync(TestStorage storage, Actor actor, Product product, DateOnly since) =>
        storage.Get<PastRankingQueries>().MovedAsync(actor, product.Id, since, None);
}
