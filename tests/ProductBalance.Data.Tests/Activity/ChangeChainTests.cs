using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using ProductBalance.Data.Activity;
using ProductBalance.Data.Backlog;
using ProductBalance.Data.Tests.Support;
using ProductBalance.Domain.Access;
using ProductBalance.Domain.Backlog;

namespace ProductBalance.Data.Tests.Activity;

public sealed class ChangeChainTests
{
    private static readonly CancellationToken None = CancellationToken.None;

    [Theory]
    [EachStorage]
    public async Task FindBreak_OfAnUntouchedTrail_FindsNone(StorageProvider provider)
    {
        await using var storage = await FourChangesAsync(provider);
        await using var db = storage.OpenContext();

        Assert.Equal(4, await db.Changes.CountAsync());
        Assert.Null(await ChangeChain.FindBreakAsync(db, None));
    }

    // Whoever can write to the tables changes what was done, by whom, why and when, or takes a row out.
    [Theory]
    [EachStorage("""update "Changes" set "ActorName" = 'Somebody else' where "Sequence" = {0}""")]
    [EachStorage("""update "Changes" set "Reason" = 'no reason' where "Sequence" = {0}""")]
    [EachStorage("""update "Changes" set "Address" = '10.0.0.1' where "Sequence" = {0}""")]
    [EachStorage("""update "Changes" set "Items" = '[]' where "Sequence" = {0}""")]
    [EachStorage("""update "Changes" set "Subject" = 'PB-9' where "Sequence" = {0}""")]
    [EachStorage("""update "FieldChanges" set "After" = '"x"' where "Sequence" = {0} and "Field" = 'title'""")]
    [EachStorage("""update "FieldChanges" set "Field" = 'kind' where "Sequence" = {0} and "Field" = 'title'""")]
    [EachStorage("""delete from "FieldChanges" where "Sequence" = {0} and "Field" = 'title'""")]
    public async Task FindBreak_OfARowThatWasTamperedWith_NamesIt(StorageProvider provider, string statement)
    {
        await using var storage = await FourChangesAsync(provider);
        await using var db = storage.OpenContext();
        var edited = await db
            .Changes.Where(entry => entry.Kind == ChangeKinds.ItemEdited)
            .MinAsync(entry => entry.Sequence);
        await LetHistoryChangeAsync(db);

        var rows = await db.Database.ExecuteSqlAsync(FormattableStringFactory.Create(statement, edited));

        Assert.Equal(1, rows);
        Assert.Equal(edited, await ChangeChain.FindBreakAsync(db, None));
    }

    [Fact]
    public async Task FindBreak_OfARowThatWasTakenOut_NamesTheNext()
    {
        await using var storage = await FourChangesAsync(StorageProvider.Sqlite);
        await using var db = storage.OpenContext();
        await db.Database.ExecuteSqlAsync($"delete from FieldChanges where Sequence = 2");
        await db.Database.ExecuteSqlAsync($"delete from Outbox where Sequence = 2");
        await db.Database.ExecuteSqlAsync($"delete from Changes where Sequence = 2");

        Assert.Equal(3, await ChangeChain.FindBreakAsync(db, None));
    }

    [Fact]
    public void HashOf_TextThatRunsIntoTheNextPart_DiffersFromTheNextPart()
    {
        Assert.NotEqual(
            ChangeChain.HashOf("", Entry("item", "edited\nPB-1")),
            ChangeChain.HashOf("", Entry("item\nedited", "PB-1"))
        );

        static ChangeEntry Entry(string kind, string subject) =>
            new()
            {
                At = DateTimeOffset.UnixEpoch,
                Kind = kind,
                Subject = subject,
                ActorId = Guid.Empty,
                ActorName = "",
                Via = "",
            };
    }

    // As the owner of the database could; the tables of SQLite are made without the guards here.
    private static async Task LetHistoryChangeAsync(BalanceDbContext db)
    {
        if (db.Database.IsNpgsql())
        {
            await db.Database.ExecuteSqlAsync($"""alter table "Changes" disable trigger user""");
            await db.Database.ExecuteSqlAsync($"""alter table "FieldChanges" disable trigger user""");
        }
    }

    private static async Task<TestStorage> FourChangesAsync(StorageProvider provider)
    {
        var storage = await TestStorage.OpenAsync(provider);
        storage.Time.Advance(TimeSpan.FromTicks(1_234_567)); // no round instant
        var product = await storage.AddProductAsync();
        var manager = await storage.AddMemberAsync(product, Role.ProductManager);
        var item = await storage.AddDraftAsync(manager, product);
        var store = storage.Get<BacklogStore>();
        var content = item.Content with { Title = "Title", Outlay = 7, Description = "Words" };
        await store.EditAsync(manager, product.Id, 1, new(item.Content, item.Version, content, "so"), None);
        await store.MoveAsync(manager, product.Id, 1, ItemStatus.Dropped, "no", None);
        await store.MoveAsync(manager, product.Id, 1, ItemStatus.Draft, "yes", None);
        return storage;
    }
}
