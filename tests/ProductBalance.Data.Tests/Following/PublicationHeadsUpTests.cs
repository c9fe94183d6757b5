using ProductBalance.Data.Access;
using ProductBalance.Data.Activity;
using ProductBalance.Data.Following;
using ProductBalance.Data.Tests.Support;
using ProductBalance.Domain.Access;
using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Settings;

namespace ProductBalance.Data.Tests.Following;

public sealed class PublicationHeadsUpTests
{
    private static readonly CancellationToken None = CancellationToken.None;

    private static readonly PlannedItem[] Planned =
    [
        Of(12, "One-page checkout", ItemKind.Product, "Shop/Checkout"),
        Of(14, "Wallets", ItemKind.Product, "Payments", "Shop/Checkout"),
        Of(13, "New queue", ItemKind.Tech, "Shop/Checkout"),
    ];

    [Theory]
    [EachStorage]
    public async Task HeadsUp_IsOneLetter_HoweverManyAreas(StorageProvider provider)
    {
        await using var storage = await TestStorage.OpenAsync(provider);
        var (product, manager, engineer) = await PeopleAsync(storage, "Shop", "Payments");

        await PublishAsync(storage, product, manager);

        var message = Assert.Single(await storage.Get<InboxStore>().ListAsync(engineer, None));
        Assert.Equal(
            "Version 4 of the roadmap plans product work in Payments, Shop: PB-12 “One-page checkout”, PB-14 “Wallets”.",
            message.Text
        );
        Assert.Null(message.ItemNumber);
    }

    [Fact]
    public async Task HeadsUp_AboutOneItem_LeadsToIt()
    {
        await using var storage = await TestStorage.OpenAsync();
        var (product, manager, engineer) = await PeopleAsync(storage, "Payments");

        await PublishAsync(storage, product, manager);

        var message = Assert.Single(await storage.Get<InboxStore>().ListAsync(engineer, None));
        Assert.Equal(14, message.ItemNumber);
    }

    [Theory]
    [InlineData("Search")]
    [InlineData("Shop/Checkout/Address")]
    public async Task HeadsUp_ForAnotherArea_IsNone(string area)
    {
        await using var storage = await TestStorage.OpenAsync();
        var (product, manager, engineer) = await PeopleAsync(storage, area);

        await PublishAsync(storage, product, manager);

        Assert.Empty(await storage.Get<InboxStore>().ListAsync(engineer, None));
    }

    [Theory]
    [EachStorage]
    public async Task HeadsUp_IsForOthersWhoMayRead(StorageProvider provider)
    {
        await using var storage = await TestStorage.OpenAsync(provider);
        var (product, manager, engineer) = await PeopleAsync(storage, "Shop");
        await storage.Get<FollowStore>().FollowAsync(manager, product.Id, new(Area: "Shop"), None);
        await storage.Get<MemberStore>().RemoveAsync(manager, product.Id, engineer.UserId, None);

        await PublishAsync(storage, product, manager);

        await using var db = storage.OpenContext();
        Assert.Empty(db.Inbox);
    }

    private static async Task<(Product Product, Actor Manager, Actor Engineer)> PeopleAsync(
        TestStorage storage,
        params string[] areas
    )
    {
        var product = await storage.AddProductAsync();
        var manager = await storage.AddMemberAsync(product, Role.ProductManager, "manager");
        var engineer = await storage.AddMemberAsync(product, Role.Engineer, "engineer");
        foreach (var area in areas)
        {
            await storage.AddAreaAsync(product, area);
            await storage.Get<FollowStore>().FollowAsync(engineer, product.Id, new(Area: area), None);
        }

        return (product, manager, engineer);
    }

    private static async Task PublishAsync(TestStorage storage, Product product, Actor publisher)
    {
        await using var db = storage.OpenContext();
        await PublicationHeadsUp.AddAsync(db, product, 4, Planned, publisher, storage.Time.GetUtcNow(), None);
        await db.SaveChangesAsync();
    }

    private static PlannedItem Of(int number, string title, ItemKind kind, params string[] areas) =>
        new(default, number, title, kind, areas);
}
