using Microsoft.EntityFrameworkCore;
using ProductBalance.Data.Backlog;
using ProductBalance.Data.Exchange.Storing;
using ProductBalance.Data.Tests.Support;
using ProductBalance.Domain;
using ProductBalance.Domain.Backlog;

namespace ProductBalance.Data.Tests.Exchange.Storing;

public sealed class ImportUndoTests
{
    private const string Items = "Key,Title,Depends on\nA-1,One,\nA-2,Two,A-1\nA-3,Three,\n";

    [Theory]
    [EachStorage]
    public async Task Undo_UntouchedItems_GoWithTheirLinks(StorageProvider provider)
    {
        await using var scene = await ImportScene.OpenAsync(provider);
        var run = await scene.ImportAsync(Items);

        var undone = await scene.UndoAsync(run);

        Assert.Equal(ImportState.Undone, undone.State);
        Assert.Empty((await scene.RankingAsync()).NeedsEstimate);
        await using var db = scene.Storage.OpenContext();
        Assert.Equal((0, 0), (await db.Items.IgnoreQueryFilters().CountAsync(), await db.Links.CountAsync()));
    }

    [Theory]
    [EachStorage]
    public async Task Undo_ItemEditedSince_IsDroppedAndNotLost(StorageProvider provider)
    {
        await using var scene = await ImportScene.OpenAsync(provider);
        var run = await scene.ImportAsync(Items);
        await RenameAsync(scene, await scene.ItemAsync("A-2"), "Two, better");

        await scene.UndoAsync(run);

        var kept = Assert.Single((await scene.RankingAsync()).Closed);
        Assert.Equal(("Two, better", ItemStatus.Dropped), (kept.Content.Title, kept.Status));
    }

    [Theory]
    [EachStorage]
    public async Task Undo_Updates_GoBackWhereNobodyHasChangedThemSince(StorageProvider provider)
    {
        await using var scene = await ImportScene.OpenAsync(provider);
        await scene.ImportAsync(Items);
        var run = await scene.ImportAsync("Key,Title,Effort\nA-1,One new,4\nA-2,Two new,5\nA-9,Nine,\n");
        await RenameAsync(scene, await scene.ItemAsync("A-2"), "Two by hand");

        await scene.UndoAsync(run);

        Assert.Equal(["One", "Two by hand", "Three"], (await scene.ItemsAsync()).Select(item => item.Title));
        Assert.All(await scene.ItemsAsync(), item => Assert.Null(item.Content.Effort));
    }

    [Fact]
    public async Task Undo_LinksBetweenKnownItems_AreTakenAwayAgain()
    {
        await using var scene = await ImportScene.OpenAsync();
        await scene.ImportAsync(Items);
        var run = await scene.ImportAsync("Key,Title,Depends on\nA-3,Three,A-1\n");

        await scene.UndoAsync(run);

        await using var db = scene.Storage.OpenContext();
        var names = await db.Items.ToDictionaryAsync(item => item.Id, item => item.ExternalKey);
        var link = Assert.Single(await db.Links.ToListAsync());
        Assert.Equal(("A-2", "A-1"), (names[link.From], names[link.To]));
    }

    [Fact]
    public async Task Undo_Twice_IsRefused()
    {
        await using var scene = await ImportScene.OpenAsync();
        var run = await scene.ImportAsync(Items);
        await scene.UndoAsync(run);

        var refusal = await Assert.ThrowsAsync<DomainRuleException>(() => scene.UndoAsync(run));

        Assert.Equal("import-not-complete", refusal.Code);
    }

    [Fact]
    public async Task Undo_NumbersOfItemsThatWent_AreNotUsedAgain()
    {
        await using var scene = await ImportScene.OpenAsync();
        await scene.UndoAsync(await scene.ImportAsync(Items));

        await scene.ImportAsync(Items);

        Assert.Equal([4, 5, 6], (await scene.ItemsAsync()).Select(item => item.Number));
    }

    private static Task<EditOutcome> RenameAsync(ImportScene scene, BacklogItem item, string title)
    {
        var edit = new ItemEdit(item.Content, item.Version, item.Content with { Title = title });
        return scene
            .Storage.Get<BacklogStore>()
            .EditAsync(scene.Manager, scene.Product.Id, item.Number, edit, CancellationToken.None);
    }
}
