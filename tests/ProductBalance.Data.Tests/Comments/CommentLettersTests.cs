using Microsoft.EntityFrameworkCore;
using ProductBalance.Data.Activity;
using ProductBalance.Data.Comments;
using ProductBalance.Data.Tests.Support;
using ProductBalance.Domain.Access;

namespace ProductBalance.Data.Tests.Comments;

public sealed class CommentLettersTests
{
    private static readonly CancellationToken None = CancellationToken.None;

    [Theory]
    [EachStorage]
    public async Task Comment_TellsTheRequester_WhoTookPart_AndWhoIsNamed(StorageProvider provider)
    {
        await using var storage = await TestStorage.OpenAsync(provider);
        var (product, team, manager) = await RankedProduct.AddAsync(storage);
        await RankedProduct.CreateAsync(storage, manager, product, ReadyItem.Worth(1_000, 8, team.Id));
        var (ann, bob, cid) = (
            await storage.AddMemberAsync(product, Role.Engineer, "Ann"),
            await storage.AddMemberAsync(product, Role.Viewer, "Bob"),
            await storage.AddMemberAsync(product, Role.Viewer, "Cid")
        );
        var store = storage.Get<CommentStore>();

        await store.AddAsync(ann, product.Id, 1, new("When?"), None);
        await storage.Get<OutboxDispatcher>().WorkAsync(None);
        var said = await store.AddAsync(manager, product.Id, 1, new("Ask @bob."), None);
        await storage.Get<OutboxDispatcher>().WorkAsync(None);
        await store.EditAsync(manager, product.Id, said.Id, new("Ask @Bob, or @Cid."), said.Version, None);
        await storage.Get<OutboxDispatcher>().WorkAsync(None);

        Assert.Equal(["Ann on PB-1 “Faster build”: When?"], await LettersAsync(storage, manager));
        Assert.Equal(["ProductManager on PB-1 “Faster build”: Ask @bob."], await LettersAsync(storage, ann));
        Assert.Equal(["ProductManager on PB-1 “Faster build”: Ask @bob."], await LettersAsync(storage, bob));
        Assert.Equal(["ProductManager on PB-1 “Faster build”: Ask @Bob, or @Cid."], await LettersAsync(storage, cid));
    }

    [Fact]
    public async Task Comment_OfManyLines_IsTwoLinesOfTheInbox()
    {
        await using var storage = await TestStorage.OpenAsync();
        var (product, team, manager) = await RankedProduct.AddAsync(storage);
        await RankedProduct.CreateAsync(storage, manager, product, ReadyItem.Worth(1_000, 8, team.Id));
        var ann = await storage.AddMemberAsync(product, Role.Engineer, "Ann");

        await storage.Get<CommentStore>().AddAsync(ann, product.Id, 1, new($"Look:\n\n- {new string('x', 500)}"), None);
        await storage.Get<OutboxDispatcher>().WorkAsync(None);

        var start = $"Ann on PB-1 “Faster build”: Look: - {new string('x', 111)}…";
        Assert.Equal([start], await LettersAsync(storage, manager));
    }

    private static async Task<List<string>> LettersAsync(TestStorage storage, Actor person)
    {
        await using var db = storage.OpenContext();
        return await db
            .Inbox.Where(message => message.UserId == person.UserId && message.Text.Contains(" on PB-1 "))
            .OrderBy(message => message.Id)
            .Select(message => message.Text)
            .ToListAsync();
    }
}
