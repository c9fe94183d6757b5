using FluentValidation;
using ProductBalance.Data.Activity;
using ProductBalance.Data.Backlog;
using ProductBalance.Data.Settings;
using ProductBalance.Data.Tests.Support;
using ProductBalance.Domain;
using ProductBalance.Domain.Access;
using ProductBalance.Domain.Backlog;

namespace ProductBalance.Data.Tests.Backlog;

public sealed class BacklogStoreTests
{
    private static readonly CancellationToken None = CancellationToken.None;

    [Theory]
    [EachStorage]
    public async Task Create_OfACompleteItem_IsReadyAndReadsBackWhole(StorageProvider provider)
    {
        await using var storage = await TestStorage.OpenAsync(provider);
        var product = await storage.AddProductAsync();
        var team = await storage.AddTeamAsync(product);
        var engineer = await storage.AddMemberAsync(product, Role.Engineer);
        var content = ReadyItem.Full(team.Id);

        var item = await storage.Get<BacklogStore>().CreateAsync(engineer, product.Id, new(content), None);

        var stored = await FullItem.FindAsync(storage, engineer, product.Id, item.Number);
        Assert.Equal((1, ItemStatus.Ready, engineer.UserId), (stored.Number, stored.Status, stored.RequesterId));
        Assert.Equal(ItemFields.Of(content), ItemFields.Of(stored.Content));
        Assert.Equal(item.Version, stored.Version);
    }

    [Fact]
    public async Task Create_OfAnIncompleteItem_NamesEveryMissingField()
    {
        await using var storage = await TestStorage.OpenAsync();
        var product = await storage.AddProductAsync();
        var engineer = await storage.AddMemberAsync(product, Role.Engineer);
        var content = ReadyItem.Worth(100, 5);
        content = content with { Effort = null, Impact = content.Impact with { Target = null } };

        var refusal = await Assert.ThrowsAsync<ValidationException>(() =>
            storage.Get<BacklogStore>().CreateAsync(engineer, product.Id, new(content), None)
        );

        Assert.Equal(["effort", "impact.target"], FullItem.FieldsOf(refusal));
    }

    [Theory]
    [EachStorage]
    public async Task Create_ByTwentyAtOnce_GivesEachItsNumber(StorageProvider provider)
    {
        await using var storage = await TestStorage.OpenAsync(provider);
        var product = await storage.AddProductAsync();
        var engineer = await storage.AddMemberAsync(product, Role.Engineer);

        var items = await Task.WhenAll(
            Enumerable.Range(0, 20).Select(n => Task.Run(() => storage.AddDraftAsync(engineer, product, $"Item {n}")))
        );

        Assert.Equal(Enumerable.Range(1, 20), items.Select(item => item.Number).Order());
    }

    [Theory]
    [InlineData(null, false)]
    [InlineData(Role.Viewer, false)]
    [InlineData(Role.Engineer, true)]
    [InlineData(Role.ProductManager, true)]
    public async Task Create_IsForEngineersAndManagers(Role? role, bool isAllowed)
    {
        await using var storage = await TestStorage.OpenAsync();
        var product = await storage.AddProductAsync();
        var actor = role is { } given
            ? await storage.AddMemberAsync(product, given)
            : await storage.AddPersonAsync("x");

        var refusal = await Record.ExceptionAsync(() => storage.AddDraftAsync(actor, product));

        Assert.Equal(
            isAllowed ? null
                : role is null ? typeof(NotFoundException)
                : typeof(DomainRuleException),
            refusal?.GetType()
        );
    }

    [Fact]
    public async Task Move_KeepsStepReasonAndActor()
    {
        await using var storage = await TestStorage.OpenAsync();
        var (product, manager, item) = await FullItem.CreateAsync(storage);

        await storage
            .Get<BacklogStore>()
            .MoveAsync(manager, product.Id, item.Number, ItemStatus.Planned, "promised to the buyers", None);

        var stored = await FullItem.FindAsync(storage, manager, product.Id, item.Number);
        Assert.Equal(ItemStatus.Planned, stored.Status);
        var entry = (await storage.Get<HistoryStore>().OfItemAsync(manager, product.Id, item.Id, 1, None))[0];
        Assert.Equal(("promised to the buyers", manager.Name), (entry.Reason, entry.ActorName));
        Assert.Equal([new HistoryField("status", "\"ready\"", "\"planned\"")], entry.Fields);
    }

    [Fact]
    public async Task Move_WhenAnotherSavesInBetween_StillCounts()
    {
        var before = new BeforeWrite();
        await using var storage = await TestStorage.OpenAsync(before: before);
        var (product, manager, item) = await FullItem.CreateAsync(storage);
        await using var other = storage.OpenBeside();
        before.Act = () => FullItem.EditAsync(other, manager, item, content => content.Edited("outlay"));

        await storage.Get<BacklogStore>().MoveAsync(manager, product.Id, item.Number, ItemStatus.Planned, null, None);

        var stored = await FullItem.FindAsync(storage, manager, product.Id, item.Number);
        Assert.Equal((ItemStatus.Planned, 0m), (stored.Status, stored.Content.Outlay));
    }

    [Theory]
    [EachStorage]
    public async Task Create_WithAKeyThatIsThere_IsRefusedInWords(StorageProvider provider)
    {
        await using var storage = await TestStorage.OpenAsync(provider);
        var product = await storage.AddProductAsync();
        var engineer = await storage.AddMemberAsync(product, Role.Engineer);
        var input = new ItemInput(ReadyItem.Worth(100, 5), ExternalKey: "ABC-1");
        await storage.Get<BacklogStore>().CreateAsync(engineer, product.Id, input, None);

        var refusal = await Assert.ThrowsAsync<DomainRuleException>(() =>
            storage.Get<BacklogStore>().CreateAsync(engineer, product.Id, input, None)
        );

        Assert.Equal("external-key-taken", refusal.Code);
    }

    [Fact]
    public async Task Create_WhileSomebodyEditsTheSettings_DoesNotSpoilTheirForm()
    {
        await using var storage = await TestStorage.OpenAsync();
        var product = await storage.AddProductAsync();
        var manager = await storage.AddMemberAsync(product, Role.ProductManager);

        await storage.AddDraftAsync(manager, product);

        await storage
            .Get<ProductStore>()
            .ConfigureAsync(
                manager,
                product.Id,
                new(product.Settings, product.Settings with { Currency = "USD" }),
                None
            );
    }
}
