using ProductBalance.Data.Activity;
using ProductBalance.Data.Backlog;
using ProductBalance.Data.Tests.Support;
using ProductBalance.Data.Waiting;
using ProductBalance.Domain;
using ProductBalance.Domain.Access;
using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Planning;
using ProductBalance.Domain.Settings;
using ProductBalance.Domain.Waiting;

namespace ProductBalance.Data.Tests.Waiting;

/// <summary>
/// It is Friday, 20 November 2026: six working days are left of the sprint. PB-1, a product item of 12 days in the sprint,
/// waits for designs until Wednesday, 25 November, which are three of them: 6 days are free.
/// </summary>
public sealed class FocusStoreTests
{
    private static readonly CancellationToken None = CancellationToken.None;

    [Theory]
    [EachStorage]
    public async Task Window_OffersWhatFits_AndWaitsForNothingElse(StorageProvider provider)
    {
        await using var storage = await TestStorage.OpenAsync(provider);
        var (product, team, manager) = await WaitingAsync(storage);
        await AddAsync(storage, manager, product, ReadyItem.Worth(1_000, 4, team.Id));
        await AddAsync(storage, manager, product, ReadyItem.Worth(9_000, 7, team.Id)); // does not fit
        await AddAsync(storage, manager, product, ReadyItem.Worth(3_000, 5, team.Id));
        await AddAsync(storage, manager, product, ReadyItem.Worth(8_000, 2)); // of no team
        await AddAsync(storage, manager, product, ReadyItem.Worth(8_000, 2, team.Id) with { Kind = ItemKind.Product });
        await AddAsync(storage, manager, product, ReadyItem.Worth(8_000, 2, team.Id)); // PB-7 needs PB-3 first
        await storage.Get<LinkStore>().AddAsync(manager, product.Id, 7, 3, LinkKind.DependsOn, None);

        var window = await storage.Get<WaitQueries>().WindowAsync(manager, product.Id, None);

        var offers = Assert.Single(window.Teams);
        Assert.Equal((6, 6), (offers.FreedDays, offers.RoomDays));
        Assert.Equal([4, 2], offers.Offers.Select(offer => offer.Row.Number));
    }

    [Theory]
    [EachStorage]
    public async Task PullIn_PlansTheItem_LogsIt_AndTakesTheRoom(StorageProvider provider)
    {
        await using var storage = await TestStorage.OpenAsync(provider);
        var (product, team, manager) = await WaitingAsync(storage);
        await AddAsync(storage, manager, product, ReadyItem.Worth(1_000, 4, team.Id));
        await AddAsync(storage, manager, product, ReadyItem.Worth(500, 3, team.Id));

        await storage.Get<FocusStore>().PullInAsync(manager, product.Id, 2, None);

        var window = await storage.Get<WaitQueries>().WindowAsync(manager, product.Id, None);
        var offers = Assert.Single(window.Teams);
        var pulled = Assert.Single(offers.Pulls);
        var change = await storage.LastChangeAsync();
        Assert.Equal((ItemStatus.Planned, 4, 2), (pulled.Row.Status, pulled.Pull.Days, offers.RoomDays));
        Assert.Equal([offers.Waits[0].Row.Wait!.Id], pulled.Pull.FreedBy);
        Assert.Empty(offers.Offers);
        Assert.Equal((ChangeKinds.FocusPulled, "Focus window of PB-1"), (change.Kind, change.Reason));
        Assert.Equal(
            new FocusQuarter(2026, 4, 2, 4), // a day of six has been waited so far
            (await storage.Get<WaitQueries>().QuartersAsync(manager, product.Id, None))[^1]
        );
    }

    [Theory]
    [EachStorage]
    public async Task TakeBack_MakesItReadyAgain_AndCountsNoMore(StorageProvider provider)
    {
        await using var storage = await TestStorage.OpenAsync(provider);
        var (product, team, manager) = await WaitingAsync(storage);
        await AddAsync(storage, manager, product, ReadyItem.Worth(1_000, 4, team.Id));
        await storage.Get<FocusStore>().PullInAsync(manager, product.Id, 2, None);

        await storage.Get<FocusStore>().TakeBackAsync(manager, product.Id, 2, None);

        var window = await storage.Get<WaitQueries>().WindowAsync(manager, product.Id, None);
        var offers = Assert.Single(window.Teams);
        Assert.Equal([2], offers.Offers.Select(offer => offer.Row.Number));
        Assert.Empty(offers.Pulls);
        Assert.Equal(0, (await storage.Get<WaitQueries>().QuartersAsync(manager, product.Id, None))[^1].PulledDays);
    }

    [Fact]
    public async Task PullIn_OfWhatIsNotOffered_IsRefused()
    {
        await using var storage = await TestStorage.OpenAsync();
        var (product, team, manager) = await WaitingAsync(storage);
        await AddAsync(storage, manager, product, ReadyItem.Worth(1_000, 6.5, team.Id));

        var refusal = await Assert.ThrowsAsync<DomainRuleException>(() =>
            storage.Get<FocusStore>().PullInAsync(manager, product.Id, 2, None)
        );

        Assert.Equal("not-offered", refusal.Code);
    }

    [Theory]
    [EachStorage]
    public async Task PullIn_WhenSomebodyElseTakesTheRoomMeanwhile_IsRefused(StorageProvider provider)
    {
        var race = new BeforeWrite();
        await using var storage = await TestStorage.OpenAsync(provider, race);
        await using var beside = storage.OpenBeside();
        var (product, team, manager) = await WaitingAsync(storage);
        await AddAsync(storage, manager, product, ReadyItem.Worth(1_000, 4, team.Id));
        await AddAsync(storage, manager, product, ReadyItem.Worth(900, 4, team.Id));
        race.Act = () => beside.Get<FocusStore>().PullInAsync(manager, product.Id, 3, None);

        var refusal = await Assert.ThrowsAsync<DomainRuleException>(() =>
            storage.Get<FocusStore>().PullInAsync(manager, product.Id, 2, None)
        );

        Assert.Equal("not-offered", refusal.Code);
    }

    private static async Task<(Product Product, Team Team, Actor Manager)> WaitingAsync(TestStorage storage)
    {
        var scene = await RankedProduct.AddAsync(storage);
        var (product, team, manager) = scene;
        await AddAsync(storage, manager, product, ReadyItem.Worth(1_000, 12, team.Id) with { Kind = ItemKind.Product });
        await storage.Get<BacklogStore>().MoveAsync(manager, product.Id, 1, ItemStatus.Planned, null, None);
        await storage
            .Get<WaitStore>()
            .PutAsync(manager, product.Id, 1, new(WaitReason.Designs, new(2026, 11, 25)), None);
        return scene;
    }

    private static Task<BacklogItem> AddAsync(TestStorage storage, Actor actor, Product product, ItemContent content) =>
        RankedProduct.CreateAsync(storage, actor, product, content);
}
