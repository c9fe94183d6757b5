using ProductBalance.Data.Access;
using ProductBalance.Data.Activity;
using ProductBalance.Data.Backlog;
using ProductBalance.Data.LightsOn;
using ProductBalance.Data.Tests.Support;
using ProductBalance.Domain.Access;
using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.LightsOn;
using ProductBalance.Domain.Settings;

namespace ProductBalance.Data.Tests.Activity;

public sealed class OutboxDispatcherTests
{
    private static readonly CancellationToken None = CancellationToken.None;

    private static readonly ThreatReport Expiry = new(
        ThreatKind.Technical,
        "The certificate ends",
        new DateOnly(2026, 12, 24),
        ThreatSeverity.Severe,
        "the issuer's mail"
    );

    [Theory]
    [EachStorage]
    public async Task Dispatch_WhenAnEngineerAsks_TellsTheManagersOnce(StorageProvider provider)
    {
        await using var storage = await TestStorage.OpenAsync(provider);
        var (product, manager, engineer) = await PeopleAsync(storage);
        await storage.AddDraftAsync(engineer, product);

        await DispatchAsync(storage);
        await DispatchAsync(storage);

        var message = Assert.Single(await InboxAsync(storage, manager));
        Assert.Equal(("engineer asked for PB-1 “Faster build”.", 1), (message.Text, message.ItemNumber));
        Assert.Empty(await InboxAsync(storage, engineer));
    }

    [Theory]
    [EachStorage]
    public async Task Dispatch_WhenTheProcessDiesBeforeItSaves_TellsOnceAfterTheRestart(StorageProvider provider)
    {
        var death = new BeforeWrite();
        await using var storage = await TestStorage.OpenAsync(provider, death);
        var (product, manager, engineer) = await PeopleAsync(storage);
        await storage.AddDraftAsync(engineer, product);
        death.Act = () => throw new OperationCanceledException("killed");
        await Assert.ThrowsAsync<OperationCanceledException>(() => DispatchAsync(storage));
        Assert.Empty(await InboxAsync(storage, manager));

        await DispatchAsync(storage);

        Assert.Single(await InboxAsync(storage, manager));
    }

    [Theory]
    [EachStorage]
    public async Task Dispatch_WhenAnotherProcessIsFaster_TellsOnce(StorageProvider provider)
    {
        var race = new BeforeWrite();
        await using var storage = await TestStorage.OpenAsync(provider, race);
        var (product, manager, engineer) = await PeopleAsync(storage);
        await storage.AddDraftAsync(engineer, product);
        race.Act = () => DispatchAsync(storage);

        await DispatchAsync(storage);

        Assert.Single(await InboxAsync(storage, manager));
    }

    [Theory]
    [EachStorage]
    public async Task Dispatch_TellsOfThreats_ToManagersAndThenToTheReporter(StorageProvider provider)
    {
        await using var storage = await TestStorage.OpenAsync(provider);
        var (product, manager, engineer) = await PeopleAsync(storage);
        var viewer = await storage.AddMemberAsync(product, Role.Viewer, "viewer");
        var item = await storage.AddDraftAsync(manager, product);
        var threats = storage.Get<ThreatStore>();
        var threat = await storage
            .Get<ThreatReportStore>()
            .ReportAsync(engineer, product.Id, item.Number, Expiry, None);
        await threats.ConfirmAsync(manager, product.Id, threat.Id, None);

        await DispatchAsync(storage);

        Assert.StartsWith("engineer reported a threat", Assert.Single(await InboxAsync(storage, manager)).Text);
        Assert.Equal(
            "manager confirmed the threat on PB-1 “Faster build”: it stands in the lights-on lane, above all scores.",
            Assert.Single(await InboxAsync(storage, engineer)).Text
        );
        Assert.Empty(await InboxAsync(storage, viewer));
    }

    [Theory]
    [EachStorage]
    public async Task Dispatch_WhenSomebodyElseChangesAnItem_TellsItsRequester(StorageProvider provider)
    {
        await using var storage = await TestStorage.OpenAsync(provider);
        var (product, manager, engineer) = await PeopleAsync(storage);
        await storage.AddDraftAsync(engineer, product);
        var item = await ItemAsync(storage);
        var backlog = storage.Get<BacklogStore>();
        var edit = new ItemEdit(item.Content, item.Version, item.Content with { Title = "Fast build" });
        await backlog.EditAsync(manager, product.Id, item.Number, edit, None);
        await backlog.MoveAsync(manager, product.Id, item.Number, ItemStatus.Dropped, "too dear", None);
        await backlog.MoveAsync(engineer, product.Id, item.Number, ItemStatus.Draft, reason: null, None);

        await DispatchAsync(storage);

        Assert.Equal(
            ["manager dropped PB-1 “Fast build”.", "manager changed title of PB-1 “Fast build”."],
            (await InboxAsync(storage, engineer)).Select(message => message.Text)
        );
    }

    [Theory]
    [EachStorage]
    public async Task Dispatch_TellsNobodyWhoMayNotReadTheProductAnyMore(StorageProvider provider)
    {
        await using var storage = await TestStorage.OpenAsync(provider);
        var (product, manager, engineer) = await PeopleAsync(storage);
        var item = await storage.AddDraftAsync(engineer, product);
        await storage.Get<MemberStore>().RemoveAsync(manager, product.Id, engineer.UserId, None);
        await storage
            .Get<BacklogStore>()
            .MoveAsync(manager, product.Id, item.Number, ItemStatus.Dropped, reason: null, None);

        await DispatchAsync(storage);

        await using var db = storage.OpenContext();
        Assert.DoesNotContain(db.Inbox, message => message.UserId == engineer.UserId);
    }

    [Fact]
    public async Task Dispatch_SignalsThoseWhoWereTold()
    {
        await using var storage = await TestStorage.OpenAsync();
        var (product, manager, engineer) = await PeopleAsync(storage);
        await DispatchAsync(storage);
        List<Guid> told = [];
        storage.Get<InboxSignal>().Told += told.AddRange;
        await storage.AddDraftAsync(engineer, product);

        await DispatchAsync(storage);

        Assert.Equal([manager.UserId], told);
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

    private static Task DispatchAsync(TestStorage storage) => storage.Get<OutboxDispatcher>().WorkAsync(None);

    private static Task<IReadOnlyList<InboxEntry>> InboxAsync(TestStorage storage, Actor actor) =>
        storage.Get<InboxStore>().ListAsync(actor, None);

    private static async Task<BacklogItem> ItemAsync(TestStorage storage)
    {
        await using var db = storage.OpenContext();
        return db.Items.Single();
    }
}
