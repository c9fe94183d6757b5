using ProductBalance.Data.Backlog;
using ProductBalance.Data.Connections;
using ProductBalance.Data.Tests.Support;
using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Connections;

namespace ProductBalance.Data.Tests.Connections;

public sealed class IssuePushesTests
{
    private static readonly CancellationToken None = CancellationToken.None;

    [Theory]
    [EachStorage]
    public async Task Update_IsDue_UntilTheIssueWasTold_AndAgainAfterAChange(StorageProvider provider)
    {
        await using var storage = await TestStorage.OpenAsync(provider);
        var scene = await ConnectionScene.OpenAsync(storage, ConnectionScene.GitHub with { PushesStatus = true });
        await scene.TakeInAsync(scene.Issue(1, "Export as CSV"), scene.Issue(2, "Search is slow", minute: 1));
        await storage.AddDraftAsync(scene.Manager, scene.Product);

        var due = await scene.DueAsync();
        Assert.Equal(
            [ConnectionScene.KeyOf(1), ConnectionScene.KeyOf(2)],
            due.Select(update => update.IssueKey).Order()
        );
        Assert.All(due, update => Assert.Equal(["ProductBalance: draft"], update.Labels));
        foreach (var update in due)
        {
            await RecordAsync(scene, update, problem: null);
        }

        Assert.Empty(await scene.DueAsync());
        await storage
            .Get<BacklogStore>()
            .MoveAsync(scene.Manager, scene.Product.Id, 1, ItemStatus.Dropped, "Not needed", None);
        Assert.Equal(["ProductBalance: dropped"], Assert.Single(await scene.DueAsync()).Labels);
    }

    [Theory]
    [EachStorage]
    public async Task Update_ThatCouldNotBeTold_StaysDue_BehindTheOthers(StorageProvider provider)
    {
        await using var storage = await TestStorage.OpenAsync(provider);
        var scene = await ConnectionScene.OpenAsync(storage, ConnectionScene.GitHub with { PushesStatus = true });
        await scene.TakeInAsync(scene.Issue(1, "Export as CSV"), scene.Issue(2, "Search is slow", minute: 1));
        var first = (await scene.DueAsync())[0];

        await RecordAsync(scene, first, "GitHub answered 410.");

        Assert.Equal(first.IssueKey, (await scene.DueAsync())[^1].IssueKey);
    }

    [Fact]
    public async Task Nothing_IsDue_UnlessSomebodyAskedForIt()
    {
        await using var storage = await TestStorage.OpenAsync();
        var scene = await ConnectionScene.OpenAsync(storage);
        await scene.TakeInAsync(scene.Issue(1, "Export as CSV"));

        Assert.Empty(await scene.DueAsync());
    }

    [Theory]
    [InlineData(ConnectionKind.GitHub, "ProductBalance: ready, ProductBalance: score 7000+ | ")]
    [InlineData(ConnectionKind.Jira, "ProductBalance:ready | 7000")]
    public async Task Score_IsALabelInGitHub_AndAFigureInJira(ConnectionKind kind, string text)
    {
        await using var storage = await TestStorage.OpenAsync();
        var scene = await ConnectionScene.OpenAsync(
            storage,
            ConnectionScene.GitHub with
            {
                Kind = kind,
                Jql = "project = A",
                PushesStatus = true,
                PushesScore = true,
                ScoreField = "Score",
            }
        );
        var item = await storage
            .Get<BacklogStore>()
            .CreateAsync(scene.Manager, scene.Product.Id, new(ReadyItem.Worth(30_437.5, 5)), None);
        await storage.AddAsync(
            new ConnectedItem
            {
                ConnectionId = scene.Connection.Id,
                ItemId = item.Id,
                IssueKey = "A-1",
                IssueUpdatedAt = null,
            }
        );

        Assert.Equal(text, Assert.Single(await scene.DueAsync()).Text);
    }

    private static async Task RecordAsync(ConnectionScene scene, IssueUpdate update, string? problem) =>
        await scene.Storage.Get<IssuePushes>().RecordAsync(await scene.ClaimAsync(), update, problem, None);
}
