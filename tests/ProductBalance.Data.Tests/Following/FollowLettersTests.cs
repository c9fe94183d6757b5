using ProductBalance.Data.Access;
using ProductBalance.Data.Activity;
using ProductBalance.Data.Backlog;
using ProductBalance.Data.Following;
using ProductBalance.Data.Tests.Support;
using ProductBalance.Domain.Access;
using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Settings;

namespace ProductBalance.Data.Tests.Following;

public sealed class FollowLettersTests
{
    private static readonly CancellationToken None = CancellationToken.None;

    [Theory]
    [EachStorage]
    public async Task Step_IsToldToWhoFollowsTheArea_OnceAndNotForEachEdit(StorageProvider provider)
    {
        await using var storage = await TestStorage.OpenAsync(provider);
        var (product, manager, engineer) = await PeopleAsync(storage);
        var item = await AddAsync(storage, manager, product, "Shop/Checkout");
        var store = storage.Get<FollowStore>();
        await store.FollowAsync(engineer, product.Id, new(Area: "Shop"), None);
        await store.FollowAsync(engineer, product.Id, new(Item: item.Number), None);
        await RankedProduct.EditAsync(storage, manager, item, item.Content with { Title = "One page" });
        await DropAsync(storage, manager, item);

        await storage.Get<OutboxDispatcher>().WorkAsync(None);

        var message = Assert.Single(await InboxAsync(storage, engineer));
        Assert.Equal(("manager dropped PB-1 “One page”.", 1), (message.Text, message.ItemNumber));
    }

    [Theory]
    [InlineData("Search")]
    [InlineData("Shop/Checkout/Address")]
    public async Task Step_InAnotherArea_IsNotTold(string area)
    {
        await using var storage = await TestStorage.OpenAsync();
        var (product, manager, engineer) = await PeopleAsync(storage);
        var item = await AddAsync(storage, manager, product, "Shop/Checkout");
        await storage.AddAreaAsync(product, area);
        await storage.Get<FollowStore>().FollowAsync(engineer, product.Id, new(Area: area), None);
        await DropAsync(storage, manager, item);

        await storage.Get<OutboxDispatcher>().WorkAsync(None);

        Assert.Empty(await InboxAsync(storage, engineer));
    }

    [Fact]
    public async Task Step_OfOnesOwn_IsNotTold()
    {
        await using var storage = await TestStorage.OpenAsync();
        var (product, manager, _) = await PeopleAsync(storage);
        var item = await AddAsync(storage, manager, product, "Shop");
        await storage.Get<FollowStore>().FollowAsync(manager, product.Id, new(), None);
        await DropAsync(storage, manager, item);

        await storage.Get<OutboxDispatcher>().WorkAsync(None);

        Assert.Empty(await InboxAsync(storage, manager));
    }

    [Fact]
    public async Task Step_ByHandOfARequestersItem_IsToldToTheRequesterOnce()
    {
        await using var storage = await TestStorage.OpenAsync();
        var (product, manager, engineer) = await PeopleAsync(storage);
        var item = await AddAsync(storage, engineer, product, "Shop");
        await storage.Get<FollowStore>().FollowAsync(engineer, product.Id, new(), None);
        await DropAsync(storage, manager, item);

        await storage.Get<OutboxDispatcher>().WorkAsync(None);

        Assert.Single(await InboxAsync(storage, engineer));
    }

    [Theory]
    [EachStorage]
    public async Task Step_IsNotToldToWhoMayNoLongerRead(StorageProvider provider)
    {
        await using var storage = await TestStorage.OpenAsync(provider);
        var (product, manager, engineer) = await PeopleAsync(storage);
        var item = await AddAsync(storage, manager, product, "Shop");
        await storage.Get<FollowStore>().FollowAsync(engineer, product.Id, new(), None);
        await storage.Get<MemberStore>().RemoveAsync(manager, product.Id, engineer.UserId, None);
        await DropAsync(storage, manager, item);

        await storage.Get<OutboxDispatcher>().WorkAsync(None);

        await using var db = storage.OpenContext();
        Assert.Empty(db.Inbox);
    }

    [Theory]
    [EachStorage]
    public async Task Steps_OfSeveralItemsInOneChange_AreOneLetter(StorageProvider provider)
    {
        await using var storage = await TestStorage.OpenAsync(provider);
        var (product, manager, engineer) = await PeopleAsync(storage);
        BacklogItem[] items =
        [
            await AddAsync(storage, manager, product, "Shop"),
            await AddAsync(storage, manager, product, "Shop"),
            await AddAsync(storage, manager, product, "Search"),
        ];
        await storage.Get<FollowStore>().FollowAsync(engineer, product.Id, new(Area: "Shop"), None);
        await CommitStepsAsync(storage, manager, product, items);

        await storage.Get<OutboxDispatcher>().WorkAsync(None);

        Assert.Equal(
            "manager moved 2 items that you follow: PB-1 “Checkout”, PB-2 “Checkout”.",
            Assert.Single(await InboxAsync(storage, engineer)).Text
        );
    }

    private static async Task CommitStepsAsync(
        TestStorage storage,
        Actor actor,
        Product product,
        IReadOnlyList<BacklogItem> items
    )
    {
        await using var db = storage.OpenContext();
        var change = new Change(actor, ChangeKinds.SprintClosed, product.Id, "sprint 1")
        {
            Items = [.. items.Select(item => item.Id)],
            Fields =
            [
                .. items.Select(item => new FieldChange
                {
                    ItemId = item.Id,
                    Field = ItemFields.Status,
                    Before = "\"inProgress\"",
                    After = "\"released\"",
                }),
            ],
        };
        await storage.Get<ChangeWriter>().CommitAsync(db, change, None);
    }

    private static async Task<(Product Product, Actor Manager, Actor Engineer)> PeopleAsync(TestStorage storage)
    {
        var product = await storage.AddProductAsync();
        return (
            product,
            await storage.AddMemberAsync(product, Role.ProductManager, "manager"),
            await storage.AddMemberAsync(product, Role.Engineer, "engineer")
        );
    }

    private static Task<BacklogItem> AddAsync(TestStorage storage, Actor actor, Product product, string area) =>
        storage
            .Get<BacklogStore>()
            .CreateAsync(
                actor,
                product.Id,
                new ItemInput(
                    new()
                    {
                        Kind = ItemKind.Product,
                        Title = "Checkout",
                        Areas = [area],
                    },
                    IsDraft: true
                ),
                None
            );

    private static Task DropAsync(TestStorage storage, Actor actor, BacklogItem item) =>
        storage
            .Get<BacklogStore>()
            .MoveAsync(actor, item.ProductId, item.Number, ItemStatus.Dropped, reason: null, None);

    private static Task<IReadOnlyList<InboxEntry>> InboxAsync(TestStorage storage, Actor actor) =>
        storage.Get<InboxStore>().ListAsync(actor, None);
}
