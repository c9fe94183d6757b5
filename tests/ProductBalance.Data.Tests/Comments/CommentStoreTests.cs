using FluentValidation;
using ProductBalance.Data.Activity;
using ProductBalance.Data.Comments;
using ProductBalance.Data.Tests.Support;
using ProductBalance.Domain;
using ProductBalance.Domain.Access;
using ProductBalance.Domain.Comments;
using ProductBalance.Domain.Settings;

namespace ProductBalance.Data.Tests.Comments;

public sealed class CommentStoreTests
{
    private static readonly CancellationToken None = CancellationToken.None;

    [Theory]
    [EachStorage]
    public async Task Add_ThenEdit_KeepsWhatWasSaidBefore(StorageProvider provider)
    {
        await using var storage = await TestStorage.OpenAsync(provider);
        var (product, manager) = await ItemAsync(storage);
        var viewer = await storage.AddMemberAsync(product, Role.Viewer);
        var store = storage.Get<CommentStore>();

        var said = await store.AddAsync(viewer, product.Id, 1, new(" How **long**? "), None);
        storage.Time.Advance(TimeSpan.FromMinutes(5));
        await store.EditAsync(viewer, product.Id, said.Id, new("How long now?"), said.Version, None);

        var comment = Assert.Single(await CommentsAsync(storage, manager, product));
        Assert.Equal("How long now?", comment.Text);
        Assert.Equal(said.At.AddMinutes(5), comment.EditedAt);
        Assert.Equal([new EarlierText("How **long**?", said.At)], comment.Earlier);
        Assert.Equal(ChangeKinds.CommentEdited, (await storage.LastChangeAsync()).Kind);
    }

    [Theory]
    [EachStorage]
    public async Task Remove_LeavesThePlaceAndNoText(StorageProvider provider)
    {
        await using var storage = await TestStorage.OpenAsync(provider);
        var (product, manager) = await ItemAsync(storage);
        var viewer = await storage.AddMemberAsync(product, Role.Viewer);
        var store = storage.Get<CommentStore>();
        var said = await store.AddAsync(viewer, product.Id, 1, new("a secret"), None);
        await store.EditAsync(viewer, product.Id, said.Id, new("no secret"), said.Version, None);

        await store.RemoveAsync(manager, product.Id, said.Id, None);

        var comment = Assert.Single(await CommentsAsync(storage, viewer, product));
        Assert.Equal(("", manager.Name), (comment.Text, comment.RemovedBy));
        Assert.Empty(comment.Earlier);
    }

    [Fact]
    public async Task EditAndRemove_BySomebodyElse_AreRefused()
    {
        await using var storage = await TestStorage.OpenAsync();
        var (product, manager) = await ItemAsync(storage);
        var engineer = await storage.AddMemberAsync(product, Role.Engineer);
        var store = storage.Get<CommentStore>();
        var said = await store.AddAsync(manager, product.Id, 1, new("mine"), None);

        var edit = await Assert.ThrowsAsync<DomainRuleException>(() =>
            store.EditAsync(engineer, product.Id, said.Id, new("yours"), said.Version, None)
        );
        var removal = await Assert.ThrowsAsync<DomainRuleException>(() =>
            store.RemoveAsync(engineer, product.Id, said.Id, None)
        );

        Assert.Equal(("not-your-comment", "not-your-comment"), (edit.Code, removal.Code));
    }

    [Fact]
    public async Task Edit_OfAVersionThatIsGone_IsRefused()
    {
        await using var storage = await TestStorage.OpenAsync();
        var (product, manager) = await ItemAsync(storage);
        var store = storage.Get<CommentStore>();
        var said = await store.AddAsync(manager, product.Id, 1, new("one"), None);
        await store.EditAsync(manager, product.Id, said.Id, new("two"), said.Version, None);

        var refused = await Assert.ThrowsAsync<DomainRuleException>(() =>
            store.EditAsync(manager, product.Id, said.Id, new("three"), default, None)
        );

        Assert.Equal("comment-changed", refused.Code);
    }

    [Theory]
    [InlineData(null)]
    [InlineData(" \u200b ")]
    [InlineData("a\0b")]
    public async Task Add_OfNoText_NamesTheField(string? text)
    {
        await using var storage = await TestStorage.OpenAsync();
        var (product, manager) = await ItemAsync(storage);

        var refused = await Assert.ThrowsAsync<ValidationException>(() =>
            storage.Get<CommentStore>().AddAsync(manager, product.Id, 1, new(text), None)
        );

        Assert.Equal("text", Assert.Single(refused.Errors).PropertyName);
    }

    [Fact]
    public async Task OfAnotherProduct_IsNotThere()
    {
        await using var storage = await TestStorage.OpenAsync();
        var (product, manager) = await ItemAsync(storage);
        var said = await storage.Get<CommentStore>().AddAsync(manager, product.Id, 1, new("here"), None);
        var other = await storage.AddProductAsync("other");
        var stranger = await storage.AddMemberAsync(other, Role.ProductManager, "Stranger");

        await Assert.ThrowsAsync<NotFoundException>(() => CommentsAsync(storage, stranger, product));
        await Assert.ThrowsAsync<NotFoundException>(() =>
            storage.Get<CommentStore>().RemoveAsync(stranger, other.Id, said.Id, None)
        );
    }

    private static async Task<(Product Product, Actor Manager)> ItemAsync(TestStorage storage)
    {
        var (product, team, manager) = await RankedProduct.AddAsync(storage);
        await RankedProduct.CreateAsync(storage, manager, product, ReadyItem.Worth(1_000, 8, team.Id));
        return (product, manager);
    }

    private static async Task<IReadOnlyList<Comment>> CommentsAsync(
        TestStorage storage,
        Actor actor,
        Product product
    ) => (await storage.Get<CommentQueries>().OfItemAsync(actor, product.Id, 1, None)).Comments;
}
