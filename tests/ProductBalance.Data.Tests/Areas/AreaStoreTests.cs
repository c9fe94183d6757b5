using FluentValidation;
using Microsoft.EntityFrameworkCore;
using ProductBalance.Data.Activity;
using ProductBalance.Data.Areas;
using ProductBalance.Data.Backlog;
using ProductBalance.Data.Following;
using ProductBalance.Data.Tests.Support;
using ProductBalance.Domain;
using ProductBalance.Domain.Access;
using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Settings;

namespace ProductBalance.Data.Tests.Areas;

public sealed class AreaStoreTests
{
    private static readonly CancellationToken None = CancellationToken.None;

    [Theory]
    [EachStorage]
    public async Task Move_TakesItemsFollowsAndDescriptionsAlong_AndBack(StorageProvider provider)
    {
        await using var storage = await TestStorage.OpenAsync(provider);
        var (product, manager) = await ShopAsync(
            storage,
            ["Shop/Chekout", "Build"],
            ["shop / chekout/Address"],
            ["Shop"]
        );
        var (areas, follows) = (storage.Get<AreaStore>(), storage.Get<FollowStore>());
        await areas.KeepAsync(manager, product.Id, new("Shop/Chekout", "From basket to order"), None);
        await follows.FollowAsync(manager, product.Id, new(Area: "Shop/Chekout/Address"), None);

        await areas.MoveAsync(manager, product.Id, "Shop/Chekout", "Shop/Checkout", None);

        Assert.Equal(
            ["Build, Shop/Checkout", "Shop/Checkout/Address", "Shop"],
            await AreasAsync(storage, manager, product)
        );
        Assert.Equal("Shop/Checkout/Address", Assert.Single(await follows.ListAsync(manager, None)).Area);
        Assert.Equal(("Shop/Checkout", "From basket to order"), await KeptAsync(storage));
        await areas.MoveAsync(manager, product.Id, "Shop/Checkout", "Shop/Chekout", None);
        Assert.Equal(
            ["Build, Shop/Chekout", "Shop/Chekout/Address", "Shop"],
            await AreasAsync(storage, manager, product)
        );
    }

    [Theory]
    [EachStorage]
    public async Task Move_StandsInTheHistoryOfEachItem_WhichUndoesItThere(StorageProvider provider)
    {
        await using var storage = await TestStorage.OpenAsync(provider);
        var (product, manager) = await ShopAsync(storage, ["Chekout"], ["Build"]);

        await storage.Get<AreaStore>().MoveAsync(manager, product.Id, "Chekout", "Checkout", None);

        var change = await storage.LastChangeAsync();
        Assert.Equal((ChangeKinds.AreaMoved, "Area Chekout → Checkout"), (change.Kind, change.Subject));
        await storage.Get<HistoryStore>().UndoAsync(manager, product.Id, change.Sequence, "areas", None);
        Assert.Equal(["Chekout", "Build"], await AreasAsync(storage, manager, product));
    }

    [Theory]
    [EachStorage]
    public async Task Merge_NamesEachAreaOnce_AndKeepsOneFollow(StorageProvider provider)
    {
        await using var storage = await TestStorage.OpenAsync(provider);
        var (product, manager) = await ShopAsync(
            storage,
            ["Check out", "Checkout"],
            ["Check out/Address"],
            ["Checkout"]
        );
        var (areas, follows) = (storage.Get<AreaStore>(), storage.Get<FollowStore>());
        await areas.KeepAsync(manager, product.Id, new("Check out", "By hand"), None);
        await areas.KeepAsync(manager, product.Id, new("Checkout", ""), None);
        await follows.FollowAsync(manager, product.Id, new(Area: "Check out"), None);
        await follows.FollowAsync(manager, product.Id, new(Area: "Checkout"), None);

        await areas.MergeAsync(manager, product.Id, "Check out", "Checkout", None);

        Assert.Equal(["Checkout", "Checkout/Address", "Checkout"], await AreasAsync(storage, manager, product));
        Assert.Equal("Checkout", Assert.Single(await follows.ListAsync(manager, None)).Area);
        Assert.Equal(("Checkout", "By hand"), await KeptAsync(storage));
    }

    [Theory]
    [EachStorage]
    public async Task Merge_IntoWhatItIsAPartOf_LeavesPartsOfTheSameName(StorageProvider provider)
    {
        await using var storage = await TestStorage.OpenAsync(provider);
        var (product, manager) = await ShopAsync(storage, ["Shop/Web", "Shop/Web/Web"]);
        var (areas, follows) = (storage.Get<AreaStore>(), storage.Get<FollowStore>());
        foreach (var path in (string[])["Shop/Web/Web", "Shop/Web"])
        {
            await areas.KeepAsync(manager, product.Id, new(path, path), None);
            await follows.FollowAsync(manager, product.Id, new(Area: path), None);
        }

        await areas.MergeAsync(manager, product.Id, "Shop/Web", "Shop", None);

        Assert.Equal(["Shop, Shop/Web"], await AreasAsync(storage, manager, product));
        Assert.Equal(["Shop", "Shop/Web"], (await follows.ListAsync(manager, None)).Select(view => view.Area));
    }

    [Fact]
    public async Task Move_OfItemsThatAreDropped_RenamesThemToo()
    {
        await using var storage = await TestStorage.OpenAsync();
        var (product, manager) = await ShopAsync(storage, ["Chekout"]);
        await storage.Get<BacklogStore>().MoveAsync(manager, product.Id, 1, ItemStatus.Dropped, "no", None);

        await storage.Get<AreaStore>().MoveAsync(manager, product.Id, "Chekout", "Checkout", None);

        Assert.Equal(["Checkout"], await AreasAsync(storage, manager, product));
    }

    // What is done to an area of "Shop/Checkout" and "Search", to which path, and why it is refused.
    [Theory]
    [InlineData("Shop", "Search", "area-exists")]
    [InlineData("Search", "SHOP / Checkout", "area-exists")]
    [InlineData("Shop", "Shop/Till", "area-in-itself")]
    [InlineData("Shop/Checkout", "SHOP/checkout", null)]
    [InlineData("Search", "Shop/Search", null)]
    public async Task Move_ToAPlaceThatIsNone_IsRefused(string from, string to, string? code)
    {
        await using var storage = await TestStorage.OpenAsync();
        var (product, manager) = await ShopAsync(storage, ["Shop/Checkout"], ["Search"]);

        var refusal = await Record.ExceptionAsync(() =>
            storage.Get<AreaStore>().MoveAsync(manager, product.Id, from, to, None)
        );

        Assert.Equal(code, (refusal as DomainRuleException)?.Code);
    }

    [Fact]
    public async Task Move_OfAPartBeyondTheLongestPath_ChangesNothing()
    {
        await using var storage = await TestStorage.OpenAsync();
        var (product, manager) = await ShopAsync(storage, ["A/" + new string('b', 90)]);

        var refusal = await Assert.ThrowsAsync<DomainRuleException>(() =>
            storage.Get<AreaStore>().MoveAsync(manager, product.Id, "A", "A name of its own", None)
        );

        Assert.Equal("area-too-long", refusal.Code);
        Assert.StartsWith("A/b", Assert.Single(await AreasAsync(storage, manager, product)));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" / ")]
    [InlineData("Shop, Search")]
    public async Task Move_ToAPathThatIsNone_SaysSoAtItsField(string to)
    {
        await using var storage = await TestStorage.OpenAsync();
        var (product, manager) = await ShopAsync(storage, ["Shop"]);

        var refusal = await Assert.ThrowsAsync<ValidationException>(() =>
            storage.Get<AreaStore>().MoveAsync(manager, product.Id, "Shop", to, None)
        );

        Assert.Equal("path", Assert.Single(refusal.Errors).PropertyName);
    }

    [Theory]
    [EachStorage]
    public async Task Remove_OnlyOfWhatNoItemNames(StorageProvider provider)
    {
        await using var storage = await TestStorage.OpenAsync(provider);
        var (product, manager) = await ShopAsync(storage, ["Shop/Checkout"]);
        var areas = storage.Get<AreaStore>();
        await areas.KeepAsync(manager, product.Id, new("Search/Index", ""), None);
        await storage.Get<FollowStore>().FollowAsync(manager, product.Id, new(Area: "Search/Index"), None);

        var refusal = await Assert.ThrowsAsync<DomainRuleException>(() =>
            areas.RemoveAsync(manager, product.Id, "Shop", None)
        );
        await areas.RemoveAsync(manager, product.Id, "Search", None);

        Assert.Equal("1 item names it. Merge it into another area instead.", refusal.Message);
        Assert.Null(await KeptAsync(storage));
        Assert.Empty(await storage.Get<FollowStore>().ListAsync(manager, None));
        await Assert.ThrowsAsync<NotFoundException>(() => areas.RemoveAsync(manager, product.Id, "Search", None));
    }

    [Fact]
    public async Task Keep_OnAnOlderVersion_OrWhatIsKeptAlready_IsRefused()
    {
        await using var storage = await TestStorage.OpenAsync();
        var (product, manager) = await ShopAsync(storage, ["Shop"]);
        var areas = storage.Get<AreaStore>();
        await areas.KeepAsync(manager, product.Id, new("Shop", "first"), None);

        var older = await Assert.ThrowsAsync<DomainRuleException>(() =>
            areas.ChangeAsync(manager, product.Id, "Shop", new("Shop", "second"), None)
        );
        var again = await Assert.ThrowsAsync<DomainRuleException>(() =>
            areas.KeepAsync(manager, product.Id, new("shop", "second"), None)
        );

        Assert.Equal(("changed-meanwhile", "area-exists"), (older.Code, again.Code));
    }

    [Theory]
    [EachStorage]
    public async Task Change_OfNameAndDescription_IsOne_AndCanBeDoneAgain(StorageProvider provider)
    {
        await using var storage = await TestStorage.OpenAsync(provider);
        var (product, manager) = await ShopAsync(storage, ["Shop"]);
        var areas = storage.Get<AreaStore>();
        await areas.KeepAsync(manager, product.Id, new("Shop", "first"), None);

        await areas.ChangeAsync(manager, product.Id, "Shop", new("Store", "second", await VersionAsync(storage)), None);
        Assert.Equal(("Store", "second"), await KeptAsync(storage));
        await areas.ChangeAsync(manager, product.Id, "Store", new("Store", "third", await VersionAsync(storage)), None);

        Assert.Equal(("Store", "third"), await KeptAsync(storage));
        Assert.Equal(["Store"], await AreasAsync(storage, manager, product));
    }

    [Fact]
    public async Task Move_ByAnEngineer_IsRefused()
    {
        await using var storage = await TestStorage.OpenAsync();
        var (product, _) = await ShopAsync(storage, ["Shop"]);
        var engineer = await storage.AddMemberAsync(product, Role.Engineer);

        var refusal = await Assert.ThrowsAsync<DomainRuleException>(() =>
            storage.Get<AreaStore>().MoveAsync(engineer, product.Id, "Shop", "Store", None)
        );

        Assert.Equal("not-allowed", refusal.Code);
    }

    private static async Task<(Product Product, Actor Manager)> ShopAsync(TestStorage storage, params string[][] items)
    {
        var (product, team, manager) = await RankedProduct.AddAsync(storage);
        foreach (var areas in items)
        {
            var content = ReadyItem.Worth(1_500, 5, team.Id) with { Areas = areas };
            await RankedProduct.CreateAsync(storage, manager, product, content);
        }

        return (product, manager);
    }

    // As the ranking shows them to everybody, item by item.
    private static async Task<IEnumerable<string>> AreasAsync(TestStorage storage, Actor actor, Product product) =>
        (await RankedProduct.GetAsync(storage, actor, product))
            .All.OrderBy(row => row.Number)
            .Select(row => string.Join(", ", row.Content.Areas.Order()));

    private static async Task<Guid> VersionAsync(TestStorage storage)
    {
        await using var db = storage.OpenContext();
        return (await db.Areas.SingleAsync(None)).Version;
    }

    private static async Task<(string Path, string Description)?> KeptAsync(TestStorage storage)
    {
        await using var db = storage.OpenContext();
        return await db.Areas.SingleOrDefaultAsync(None) is { } area ? (area.Path, area.Description) : null;
    }
}
