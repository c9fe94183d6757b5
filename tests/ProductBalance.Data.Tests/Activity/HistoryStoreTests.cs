using ProductBalance.Data.Activity;
using ProductBalance.Data.Backlog;
using ProductBalance.Data.Tests.Support;
using ProductBalance.Domain;
using ProductBalance.Domain.Access;
using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Settings;

namespace ProductBalance.Data.Tests.Activity;

public sealed class HistoryStoreTests
{
    private static readonly CancellationToken None = CancellationToken.None;

    [Theory]
    [EachStorage]
    public async Task OfItem_TellsEachCommandWithItsFieldsNewestFirst(StorageProvider provider)
    {
        await using var storage = await TestStorage.OpenAsync(provider);
        var (product, manager, item) = await ItemAsync(storage);
        await EditAsync(storage, manager, item, "title", "outlay");
        await MoveAsync(storage, manager, item, ItemStatus.Planned);

        var history = await storage.Get<HistoryStore>().OfItemAsync(manager, product.Id, item.Id, 10, None);

        Assert.Equal(["item.moved", "item.edited"], history.Select(entry => entry.Kind));
        Assert.Equal(
            [
                new HistoryField("outlay", "250.5", "0"),
                new HistoryField("title", "\"Faster build\"", "\"Another title\""),
            ],
            history[1].Fields
        );
        Assert.Equal(("PB-1", manager.Name), (history[1].Subject, history[1].ActorName));
    }

    [Fact]
    public async Task OfItem_WithALimit_CutsNoCommandInHalf()
    {
        await using var storage = await TestStorage.OpenAsync();
        var (product, manager, item) = await ItemAsync(storage);
        await EditAsync(storage, manager, item, "title");
        await EditAsync(storage, manager, item, "outlay", "areas", "labels");

        var history = await storage.Get<HistoryStore>().OfItemAsync(manager, product.Id, item.Id, 1, None);

        Assert.Equal(["areas", "labels", "outlay"], Assert.Single(history).Fields.Select(field => field.Field).Order());
    }

    [Fact]
    public async Task Edit_ThatFails_LeavesNoHistory()
    {
        var before = new BeforeWrite();
        await using var storage = await TestStorage.OpenAsync(before: before);
        var (product, manager, item) = await ItemAsync(storage);
        before.Act = () => throw new IOException("The disk is gone.");

        await Assert.ThrowsAsync<IOException>(() => EditAsync(storage, manager, item, "title"));

        Assert.Empty(await storage.Get<HistoryStore>().OfItemAsync(manager, product.Id, item.Id, 10, None));
        Assert.Equal("Faster build", (await FindAsync(storage, manager, item)).Title);
    }

    [Theory]
    [EachStorage]
    public async Task Undo_OfOneField_SetsItBackAndKeepsTheOthers(StorageProvider provider)
    {
        await using var storage = await TestStorage.OpenAsync(provider);
        var (product, manager, item) = await ItemAsync(storage);
        await EditAsync(storage, manager, item, "title", "outlay");

        await UndoAsync(storage, manager, product, await LastAsync(storage), "title");

        var stored = await FindAsync(storage, manager, item);
        Assert.Equal(("Faster build", 0m), (stored.Title, stored.Content.Outlay));
        var undone = (await storage.Get<HistoryStore>().OfItemAsync(manager, product.Id, item.Id, 1, None))[0];
        Assert.Equal("item.undone", undone.Kind);
        Assert.Equal([new HistoryField("title", "\"Another title\"", "\"Faster build\"")], undone.Fields);
    }

    [Theory]
    [EachStorage]
    public async Task Undo_OfAll_IsTheContentAsItWas(StorageProvider provider)
    {
        await using var storage = await TestStorage.OpenAsync(provider);
        var (product, manager, item) = await ItemAsync(storage);
        await EditAsync(storage, manager, item, [.. ContentEdits.All.Keys]);

        await UndoAsync(storage, manager, product, await LastAsync(storage));

        var stored = await FindAsync(storage, manager, item);
        Assert.Equal(ItemFields.Of(item.Content), ItemFields.Of(stored.Content));
        Assert.Equal(ItemStatus.Ready, stored.Status);
    }

    [Fact]
    public async Task Undo_OfAnUndo_IsTheEditAgain()
    {
        await using var storage = await TestStorage.OpenAsync();
        var (product, manager, item) = await ItemAsync(storage);
        await EditAsync(storage, manager, item, "impact.target", "title");
        await UndoAsync(storage, manager, product, await LastAsync(storage));

        await UndoAsync(storage, manager, product, await LastAsync(storage));

        var stored = await FindAsync(storage, manager, item);
        Assert.Equal(
            ("Another title", null, ItemStatus.Draft),
            (stored.Title, stored.Content.Impact.Target, stored.Status)
        );
    }

    [Fact]
    public async Task Undo_OfAFieldThatChangedSince_IsRefusedAsAWhole()
    {
        await using var storage = await TestStorage.OpenAsync();
        var (product, manager, item) = await ItemAsync(storage);
        await EditAsync(storage, manager, item, "title", "outlay");
        var sequence = await LastAsync(storage);
        await EditAsync(
            storage,
            manager,
            await FindAsync(storage, manager, item),
            content => content with { Outlay = 7 }
        );

        var refusal = await Assert.ThrowsAsync<DomainRuleException>(() =>
            UndoAsync(storage, manager, product, sequence)
        );

        Assert.Equal("changed-since", refusal.Code);
        Assert.StartsWith("Outlay was changed again since", refusal.Message);
        Assert.Equal("Another title", (await FindAsync(storage, manager, item)).Title);
    }

    [Fact]
    public async Task Undo_OfAStep_TakesItBack()
    {
        await using var storage = await TestStorage.OpenAsync();
        var (product, manager, item) = await ItemAsync(storage);
        await MoveAsync(storage, manager, item, ItemStatus.Planned);

        await UndoAsync(storage, manager, product, await LastAsync(storage));

        Assert.Equal(ItemStatus.Ready, (await FindAsync(storage, manager, item)).Status);
    }

    [Fact]
    public async Task Undo_OfAStepThatWasLeftSince_IsRefused()
    {
        await using var storage = await TestStorage.OpenAsync();
        var (product, manager, item) = await ItemAsync(storage);
        await MoveAsync(storage, manager, item, ItemStatus.Planned);
        var sequence = await LastAsync(storage);
        await MoveAsync(storage, manager, item, ItemStatus.InProgress);

        var refusal = await Assert.ThrowsAsync<DomainRuleException>(() =>
            UndoAsync(storage, manager, product, sequence)
        );

        Assert.Equal("changed-since", refusal.Code);
        Assert.Equal(ItemStatus.InProgress, (await FindAsync(storage, manager, item)).Status);
    }

    [Fact]
    public async Task Undo_OfALink_IsRefused()
    {
        await using var storage = await TestStorage.OpenAsync();
        var (product, manager, item) = await ItemAsync(storage);
        var other = await storage.AddDraftAsync(manager, product, "Other");
        await storage
            .Get<LinkStore>()
            .AddAsync(manager, product.Id, item.Number, other.Number, LinkKind.PairsWith, None);

        var sequence = await LastAsync(storage);
        var refusal = await Assert.ThrowsAsync<DomainRuleException>(() =>
            UndoAsync(storage, manager, product, sequence)
        );

        Assert.Equal("not-undoable", refusal.Code);
    }

    [Fact]
    public async Task Undo_ByAnEngineerOfAnotherTeam_IsRefused()
    {
        await using var storage = await TestStorage.OpenAsync();
        var (product, manager, item) = await ItemAsync(storage);
        await EditAsync(storage, manager, item, "title");
        var sequence = await LastAsync(storage);
        var engineer = await storage.AddMemberAsync(product, Role.Engineer);

        var refusal = await Assert.ThrowsAsync<DomainRuleException>(() =>
            UndoAsync(storage, engineer, product, sequence)
        );

        Assert.Equal("not-allowed", refusal.Code);
    }

    [Fact]
    public async Task Undo_InAnotherProduct_IsNotFound()
    {
        await using var storage = await TestStorage.OpenAsync();
        var (_, manager, item) = await ItemAsync(storage);
        await EditAsync(storage, manager, item, "title");
        var sequence = await LastAsync(storage);
        var other = await storage.AddProductAsync("other");
        var stranger = await storage.AddMemberAsync(other, Role.ProductManager, "stranger");

        await Assert.ThrowsAsync<NotFoundException>(() => UndoAsync(storage, stranger, other, sequence));
    }

    private static async Task<(Product Product, Actor Manager, BacklogItem Item)> ItemAsync(TestStorage storage)
    {
        var product = await storage.AddProductAsync();
        var team = await storage.AddTeamAsync(product);
        var manager = await storage.AddMemberAsync(product, Role.ProductManager);
        var item = await storage
            .Get<BacklogStore>()
            .CreateAsync(manager, product.Id, new(ReadyItem.Full(team.Id)), None);
        return (product, manager, item);
    }

    private static async Task<long> LastAsync(TestStorage storage) => (await storage.LastChangeAsync()).Sequence;

    private static Task EditAsync(TestStorage storage, Actor actor, BacklogItem item, params string[] fields) =>
        EditAsync(storage, actor, item, content => content.Edited(fields));

    private static Task EditAsync(
        TestStorage storage,
        Actor actor,
        BacklogItem item,
        Func<ItemContent, ItemContent> edit
    ) =>
        storage
            .Get<BacklogStore>()
            .EditAsync(
                actor,
                item.ProductId,
                item.Number,
                new ItemEdit(item.Content, item.Version, edit(item.Content)),
                None
            );

    private static Task MoveAsync(TestStorage storage, Actor actor, BacklogItem item, ItemStatus status) =>
        storage.Get<BacklogStore>().MoveAsync(actor, item.ProductId, item.Number, status, reason: null, None);

    private static Task UndoAsync(
        TestStorage storage,
        Actor actor,
        Product product,
        long sequence,
        string? field = null
    ) => storage.Get<HistoryStore>().UndoAsync(actor, product.Id, sequence, field, None);

    private static async Task<BacklogItem> FindAsync(TestStorage storage, Actor actor, BacklogItem item) =>
        (await storage.Get<ItemQueries>().GetAsync(actor, item.ProductId, item.Number, None)).Item;
}
