using ProductBalance.Data.Access;
using ProductBalance.Data.Activity;
using ProductBalance.Data.Tests.Support;
using ProductBalance.Domain.Access;
using ProductBalance.Domain.Settings;

namespace ProductBalance.Data.Tests.Activity;

public sealed class InboxStoreTests
{
    private static readonly CancellationToken None = CancellationToken.None;

    [Theory]
    [EachStorage]
    public async Task List_IsNewestFirst_FiftyAtMost_AndOnesOwn(StorageProvider provider)
    {
        await using var storage = await TestStorage.OpenAsync(provider);
        var product = await storage.AddProductAsync();
        var (ada, bob) = (await MemberAsync(storage, product, "ada"), await MemberAsync(storage, product, "bob"));
        await storage.AddAsync([.. Enumerable.Range(1, 51).Select(n => Message(storage, product, ada, $"no. {n}"))]);
        await storage.AddAsync(Message(storage, product, bob, "for Bob"));

        var messages = await storage.Get<InboxStore>().ListAsync(ada, None);

        Assert.Equal((50, "no. 51", "no. 2"), (messages.Count, messages[0].Text, messages[^1].Text));
    }

    [Theory]
    [EachStorage]
    public async Task MarkRead_LeavesWhatCameLaterUnread(StorageProvider provider)
    {
        await using var storage = await TestStorage.OpenAsync(provider);
        var product = await storage.AddProductAsync();
        var ada = await MemberAsync(storage, product, "ada");
        var store = storage.Get<InboxStore>();
        await storage.AddAsync(Message(storage, product, ada, "seen"));
        var seen = (await store.ListAsync(ada, None))[0].Id;
        await storage.AddAsync(Message(storage, product, ada, "came later"));

        await store.MarkReadAsync(ada, seen, None);

        Assert.Equal(1, await store.CountUnreadAsync(ada, None));
        Assert.Equal([false, true], (await store.ListAsync(ada, None)).Select(message => message.IsRead));
    }

    [Theory]
    [EachStorage]
    public async Task List_HidesMessagesOfProductsThatOneMayNotReadAnyMore(StorageProvider provider)
    {
        await using var storage = await TestStorage.OpenAsync(provider);
        var product = await storage.AddProductAsync();
        var manager = await storage.AddMemberAsync(product, Role.ProductManager, "manager");
        var ada = await MemberAsync(storage, product, "ada");
        await storage.AddAsync(Message(storage, product, ada, "secret"));

        await storage.Get<MemberStore>().RemoveAsync(manager, product.Id, ada.UserId, None);

        Assert.Empty(await storage.Get<InboxStore>().ListAsync(ada, None));
        Assert.Equal(0, await storage.Get<InboxStore>().CountUnreadAsync(ada, None));
    }

    private static Task<Actor> MemberAsync(TestStorage storage, Product product, string name) =>
        storage.AddMemberAsync(product, Role.Viewer, name);

    private static InboxMessage Message(TestStorage storage, Product product, Actor actor, string text) =>
        new()
        {
            UserId = actor.UserId,
            ProductId = product.Id,
            Text = text,
            At = storage.Time.GetUtcNow(),
        };
}
