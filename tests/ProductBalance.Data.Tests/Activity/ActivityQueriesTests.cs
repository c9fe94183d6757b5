using ProductBalance.Data.Access;
using ProductBalance.Data.Activity;
using ProductBalance.Data.Backlog;
using ProductBalance.Data.Tests.Support;
using ProductBalance.Domain;
using ProductBalance.Domain.Access;
using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Settings;

namespace ProductBalance.Data.Tests.Activity;

public sealed class ActivityQueriesTests
{
    private static readonly CancellationToken None = CancellationToken.None;

    [Theory]
    [EachStorage]
    public async Task Page_TellsTheNewestFirstAndGoesOn(StorageProvider provider)
    {
        await using var storage = await TestStorage.OpenAsync(provider);
        var (product, manager, item) = await ItemAsync(storage);
        await EditAsync(storage, manager, item, "title");
        await MoveAsync(storage, manager, item, ItemStatus.Planned, "agreed in the round");

        var first = await PageAsync(storage, manager, product, new(), before: null, size: 2);
        var rest = await PageAsync(storage, manager, product, new(), first.Next, size: 2);

        Assert.Equal(["item.moved", "item.edited"], first.Entries.Select(entry => entry.Kind));
        Assert.Equal(["item.created"], rest.Entries.Select(entry => entry.Kind).Take(1));
        Assert.Null((await PageAsync(storage, manager, product, new(), first.Next, size: 100)).Next);
        var moved = first.Entries[0];
        Assert.Equal(("PB-1", manager.Name, "agreed in the round"), (moved.Subject, moved.ActorName, moved.Reason));
        var touched = Assert.Single(moved.Items);
        Assert.Equal((1, "Another title"), (touched.Number, touched.Title));
        Assert.Equal([new HistoryField("status", "\"ready\"", "\"planned\"")], touched.Fields);
    }

    [Theory]
    [EachStorage]
    public async Task Page_UnderAFilter_HoldsWhatMatches(StorageProvider provider)
    {
        await using var storage = await TestStorage.OpenAsync(provider);
        var (product, manager, item) = await ItemAsync(storage);
        var other = await storage.AddMemberAsync(product, Role.ProductManager, "Grace");
        var second = await storage.AddDraftAsync(other, product, "Another item");
        await EditAsync(storage, manager, item, "title");
        var noon = storage.Time.GetUtcNow();
        storage.Time.Advance(TimeSpan.FromDays(1));
        await MoveAsync(storage, other, item, ItemStatus.Planned, "100 % agreed");

        async Task<int> Count(ActivityFilter filter)
        {
            var page = await PageAsync(storage, manager, product, filter, before: null, size: 100);
            return page.Entries.Count;
        }

        Assert.Equal(1, await Count(new() { Kinds = ["item.edited"] }));
        Assert.Equal(2, await Count(new() { Person = "Grace" }));
        Assert.Equal(3, await Count(new() { Item = item.Number }));
        Assert.Equal(1, await Count(new() { Item = second.Number }));
        Assert.Equal(0, await Count(new() { Item = 77 }));
        Assert.Equal(1, await Count(new() { From = noon.AddHours(1) }));
        Assert.Equal(3, await Count(new() { Until = noon.AddHours(1), Kinds = ["item.created", "item.edited"] }));
        Assert.Equal(1, await Count(new() { Text = "100 % AGR" }));
        Assert.Equal(0, await Count(new() { Text = "1_0" }));
    }

    [Fact]
    public async Task Page_HidesFromReadersWhoWasInvitedAndWhatWasRefused()
    {
        await using var storage = await TestStorage.OpenAsync();
        var (product, manager, item) = await ItemAsync(storage);
        var viewer = await storage.AddMemberAsync(product, Role.Viewer, "Vera");
        var newcomer = await storage.AddPersonAsync("Nils");
        await storage
            .Get<MemberStore>()
            .AddAsync(manager, product.Id, new(newcomer.Name, Role.Engineer, TeamId: null), None);
        await Assert.ThrowsAsync<DomainRuleException>(() =>
            MoveAsync(storage, viewer, item, ItemStatus.Planned, reason: null)
        );

        var told = (await PageAsync(storage, viewer, product, new(), before: null, size: 100)).Entries;
        var known = (await PageAsync(storage, manager, product, new(), before: null, size: 100)).Entries;

        Assert.DoesNotContain(told, entry => entry.Kind is "members.changed" or "access.refused");
        Assert.Contains(known, entry => entry.Kind == "members.changed");
        Assert.DoesNotContain(known, entry => entry.Kind == "access.refused");
    }

    [Fact]
    public async Task People_AreThoseWhoChangedSomething()
    {
        await using var storage = await TestStorage.OpenAsync();
        var (product, manager, _) = await ItemAsync(storage);
        await storage.AddMemberAsync(product, Role.Viewer, "Vera");

        Assert.Equal([manager.Name], await storage.Get<ActivityQueries>().PeopleAsync(manager, product.Id, None));
    }

    private static Task<ActivityList> PageAsync(
        TestStorage storage,
        Actor actor,
        Product product,
        ActivityFilter filter,
        long? before,
        int size
    ) => storage.Get<ActivityQueries>().PageAsync(actor, product.Id, filter, before, size, None);

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

    private static Task EditAsync(TestStorage storage, Actor actor, BacklogItem item, string field) =>
        storage
            .Get<BacklogStore>()
            .EditAsync(
                actor,
                item.ProductId,
                item.Number,
                new ItemEdit(item.Content, item.Version, item.Content.Edited(field)),
                None
            );

    private static Task MoveAsync(TestStorage storage, Actor actor, BacklogItem item, ItemStatus to, string? reason) =>
        storage.Get<BacklogStore>().MoveAsync(actor, item.ProductId, item.Number, to, reason, None);
}
