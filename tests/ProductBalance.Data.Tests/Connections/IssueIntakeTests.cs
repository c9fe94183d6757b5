using ProductBalance.Data.Activity;
using ProductBalance.Data.Backlog;
using ProductBalance.Data.Tests.Support;
using ProductBalance.Domain.Backlog;

namespace ProductBalance.Data.Tests.Connections;

public sealed class IssueIntakeTests
{
    private static readonly CancellationToken None = CancellationToken.None;

    [Theory]
    [EachStorage]
    public async Task Issues_BecomeItems_Once(StorageProvider provider)
    {
        await using var storage = await TestStorage.OpenAsync(provider);
        var scene = await ConnectionScene.OpenAsync(storage);
        var issues = new[] { scene.Issue(1, "Export as CSV"), scene.Issue(2, "Search is slow", minute: 1) };

        var first = await scene.TakeInAsync(issues);
        var change = await storage.LastChangeAsync();
        var second = await scene.TakeInAsync(issues);
        var third = await scene.TakeInAsync(scene.Issue(1, "Export as TSV", minute: 5), issues[1]);

        Assert.Equal(("GitHub sync of nora", "GitHub octo-shop"), (change.ActorName, change.Subject));
        Assert.Equal((2, 2, 0), (first.Read, first.Created, first.Updated));
        Assert.Equal(0, second.Read);
        Assert.Equal((1, 0, 1), (third.Read, third.Created, third.Updated));
        Assert.Equal(["Export as TSV", "Search is slow"], (await scene.ItemsAsync()).Select(item => item.Title));
    }

    [Theory]
    [EachStorage]
    public async Task Field_ThatSomebodyChangedHere_Stays_AndTheOthersFollow(StorageProvider provider)
    {
        await using var storage = await TestStorage.OpenAsync(provider);
        var scene = await ConnectionScene.OpenAsync(storage);
        await scene.TakeInAsync(scene.Issue(1, "Export as CSV", body: "Once."));
        await EditAsync(scene, content => content with { Title = "Export for Excel" });

        await scene.TakeInAsync(scene.Issue(1, "Export as TSV", minute: 1, body: "Twice."));
        await scene.TakeInAsync(scene.Issue(1, "Export as XML", minute: 2, body: "Three times."));

        var content = Assert.Single(await scene.ItemsAsync()).Content;
        Assert.Equal("Export for Excel", content.Title);
        Assert.StartsWith("Three times.", content.Description);
    }

    [Fact]
    public async Task Field_ThatSomebodySetBack_Stays()
    {
        await using var storage = await TestStorage.OpenAsync();
        var scene = await ConnectionScene.OpenAsync(storage);
        await scene.TakeInAsync(scene.Issue(1, "Export as CSV"));
        await scene.TakeInAsync(scene.Issue(1, "Export as TSV", minute: 1));
        var item = Assert.Single(await scene.ItemsAsync());
        var history = storage.Get<HistoryStore>();
        var change = (await history.OfItemAsync(scene.Manager, scene.Product.Id, item.Id, 1, None))[0];
        await history.UndoAsync(scene.Manager, scene.Product.Id, change.Sequence, "title", None);

        await scene.TakeInAsync(scene.Issue(1, "Export as XML", minute: 2));

        Assert.Equal("Export as CSV", Assert.Single(await scene.ItemsAsync()).Title);
    }

    [Fact]
    public async Task Issue_ThatWasImportedAsAFile_IsTheSameItem()
    {
        await using var storage = await TestStorage.OpenAsync();
        var scene = await ConnectionScene.OpenAsync(storage);
        var file =
            $$"""[{"number":1,"title":"Export as CSV","state":"open","html_url":"{{ConnectionScene.KeyOf(1)}}"}]""";
        await ExportScene.ImportAsync(storage, scene.Manager, scene.Product, System.Text.Encoding.UTF8.GetBytes(file));

        var report = await scene.TakeInAsync(scene.Issue(1, "Export as TSV"));

        Assert.Equal((0, 1), (report.Created, report.Updated));
        Assert.Equal(1, (await scene.ViewAsync()).Items);
    }

    [Fact]
    public async Task Issue_ThatIsClosedThere_IsNamed_WhileItsItemIsOpenHere()
    {
        await using var storage = await TestStorage.OpenAsync();
        var scene = await ConnectionScene.OpenAsync(storage);
        await scene.TakeInAsync(scene.Issue(1, "Export as CSV"));

        var open = await scene.TakeInAsync(scene.Issue(1, "Export as CSV", minute: 1, isClosed: true));
        await storage
            .Get<BacklogStore>()
            .MoveAsync(scene.Manager, scene.Product.Id, 1, ItemStatus.Dropped, "Not needed", None);
        var dropped = await scene.TakeInAsync(scene.Issue(1, "Export as CSV", minute: 2, isClosed: true));

        Assert.StartsWith(
            $"{ConnectionScene.KeyOf(1)} is closed in GitHub and draft here.",
            Assert.Single(open.Sentences)
        );
        Assert.Empty(dropped.Sentences);
    }

    private static async Task EditAsync(ConnectionScene scene, Func<ItemContent, ItemContent> change)
    {
        var item = Assert.Single(await scene.ItemsAsync());
        var edit = new ItemEdit(item.Content, item.Version, change(item.Content));
        await scene.Storage.Get<BacklogStore>().EditAsync(scene.Manager, scene.Product.Id, item.Number, edit, None);
    }
}
