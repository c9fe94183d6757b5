using FluentValidation;
using ProductBalance.Data.Access;
using ProductBalance.Data.Following;
using ProductBalance.Data.Tests.Support;
using ProductBalance.Domain;
using ProductBalance.Domain.Access;

namespace ProductBalance.Data.Tests.Following;

public sealed class FollowStoreTests
{
    private static readonly CancellationToken None = CancellationToken.None;

    [Theory]
    [EachStorage]
    public async Task Follow_ListsEachThingOnce_UntilItEnds(StorageProvider provider)
    {
        await using var storage = await TestStorage.OpenAsync(provider);
        var product = await storage.AddProductAsync();
        var engineer = await storage.AddMemberAsync(product, Role.Engineer);
        var item = await storage.AddDraftAsync(engineer, product);
        await storage.AddAreaAsync(product, "Shop/Checkout");
        var store = storage.Get<FollowStore>();
        await store.FollowAsync(engineer, product.Id, new(Area: "Shop / Checkout"), None);
        await store.FollowAsync(engineer, product.Id, new(Area: "shop/checkout"), None);
        await store.FollowAsync(engineer, product.Id, new(Item: item.Number), None);
        await store.FollowAsync(engineer, product.Id, new(), None);

        var followed = await store.ListAsync(engineer, None);

        Assert.Equal(3, followed.Count);
        Assert.Single(followed, view => view.Area == "Shop/Checkout");
        Assert.Equal("Faster build", Assert.Single(followed, view => view.ItemNumber == 1).ItemTitle);
        foreach (var view in followed)
        {
            await store.EndAsync(engineer, view.Id, None);
        }

        Assert.Empty(await store.ListAsync(engineer, None));
    }

    [Theory]
    [EachStorage]
    public async Task Follow_BySomebodyWhoIsNoMember_FindsNoProduct(StorageProvider provider)
    {
        await using var storage = await TestStorage.OpenAsync(provider);
        var product = await storage.AddProductAsync();
        var stranger = await storage.AddPersonAsync("stranger");

        await Assert.ThrowsAsync<NotFoundException>(() =>
            storage.Get<FollowStore>().FollowAsync(stranger, product.Id, new(), None)
        );
    }

    [Fact]
    public async Task Follow_ByATokenThatOnlyReads_IsRefused()
    {
        await using var storage = await TestStorage.OpenAsync();
        var product = await storage.AddProductAsync();
        var viewer = await storage.AddMemberAsync(product, Role.Viewer);
        var token = viewer with { Scope = TokenScope.Read };

        await Assert.ThrowsAsync<DomainRuleException>(() =>
            storage.Get<FollowStore>().FollowAsync(token, product.Id, new(), None)
        );
    }

    [Theory]
    [InlineData(" / ", null, "Name the area, such as Shop/Checkout.")]
    [InlineData("Shop", null, "There is no area Shop in this product. Choose one that an item names.")]
    [InlineData("Shop", 1, "Follow an area or an item, one at a time.")]
    public async Task Follow_WhatCannotBeFollowed_SaysWhy(string area, int? item, string sentence)
    {
        await using var storage = await TestStorage.OpenAsync();
        var product = await storage.AddProductAsync();
        var viewer = await storage.AddMemberAsync(product, Role.Viewer);

        var refused = await Assert.ThrowsAsync<ValidationException>(() =>
            storage.Get<FollowStore>().FollowAsync(viewer, product.Id, new(area, item), None)
        );

        Assert.Equal(sentence, Assert.Single(refused.Errors).ErrorMessage);
    }

    [Theory]
    [EachStorage]
    public async Task List_LeavesOutWhatOneMayNoLongerRead_AndEndLeavesOthersAlone(StorageProvider provider)
    {
        await using var storage = await TestStorage.OpenAsync(provider);
        var product = await storage.AddProductAsync();
        var manager = await storage.AddMemberAsync(product, Role.ProductManager, "manager");
        var viewer = await storage.AddMemberAsync(product, Role.Viewer, "viewer");
        var store = storage.Get<FollowStore>();
        await store.FollowAsync(viewer, product.Id, new(), None);
        await store.FollowAsync(manager, product.Id, new(), None);
        var own = Assert.Single(await store.ListAsync(manager, None));

        await store.EndAsync(viewer, own.Id, None);
        await storage.Get<MemberStore>().RemoveAsync(manager, product.Id, viewer.UserId, None);

        Assert.Empty(await store.ListAsync(viewer, None));
        Assert.Single(await store.ListAsync(manager, None));
    }
}
