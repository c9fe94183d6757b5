using ProductBalance.Data.Activity;
using ProductBalance.Data.Backlog;
using ProductBalance.Data.Following;
using ProductBalance.Data.Tests.Support;
using ProductBalance.Domain.Access;
using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Roadmap;

namespace ProductBalance.Data.Tests.Following;

/// <summary>What followers of an area hear when a roadmap is published by its store.</summary>
public sealed class RoadmapPublicationTests
{
    private static readonly CancellationToken None = CancellationToken.None;

    [Theory]
    [EachStorage]
    public async Task Publish_TellsFollowersOfTheArea_OnceAVersion(StorageProvider provider)
    {
        await using var scene = await DraftedRoadmap.OpenAsync(provider);
        var engineer = await FollowAsync(scene);
        await PutInAreaAsync(scene, item: 2, ItemKind.Tech);
        await scene.AddAsync(RoadmapHorizon.Now, 1, 2);

        var number = await scene.PublishAsync(RoadmapAudience.Anyone, RoadmapAudience.SignedIn);

        var message = Assert.Single(await scene.Storage.Get<InboxStore>().ListAsync(engineer, None));
        Assert.Equal((1, 1), (number, message.ItemNumber));
        Assert.Equal("Version 1 of the roadmap plans product work in Shop: PB-1 “Item 1”.", message.Text);
    }

    [Theory]
    [EachStorage]
    public async Task Publish_AgainWithNothingNewInTheArea_TellsNothing_AndOfAMoveItDoes(StorageProvider provider)
    {
        await using var scene = await DraftedRoadmap.OpenAsync(provider);
        var engineer = await FollowAsync(scene);
        await scene.AddAsync(RoadmapHorizon.Next, 1);
        await scene.PublishAsync(RoadmapAudience.Anyone);

        await scene.AddAsync(RoadmapHorizon.Now, 3);
        await scene.PublishAsync(RoadmapAudience.Anyone, RoadmapAudience.SignedIn);
        Assert.Single(await InboxAsync(scene, engineer));

        var entry = await scene.EntryAsync(1);
        await scene.Roadmap.MoveAsync(
            scene.Manager,
            scene.Product.Id,
            entry.Id,
            RoadmapHorizon.Now,
            before: null,
            None
        );
        await scene.PublishAsync(RoadmapAudience.Anyone);
        Assert.StartsWith("Version 3 of the roadmap", (await InboxAsync(scene, engineer))[0].Text);
    }

    // The letter is written with the version or not at all, so that nothing has to be sent once more after a kill.
    [Theory]
    [EachStorage]
    public async Task Publish_ThatIsKilled_TellsNobody_AndOnceWhenItIsTriedAgain(StorageProvider provider)
    {
        var kill = new BeforeWrite();
        await using var scene = await DraftedRoadmap.OpenAsync(provider, before: kill);
        var engineer = await FollowAsync(scene);
        await scene.AddAsync(RoadmapHorizon.Now, 1);

        kill.Act = () => throw new OperationCanceledException();
        await Assert.ThrowsAsync<OperationCanceledException>(() => scene.PublishAsync(RoadmapAudience.Anyone));
        Assert.Empty(await InboxAsync(scene, engineer));
        await scene.PublishAsync(RoadmapAudience.Anyone);
        await scene.Storage.Get<OutboxDispatcher>().WorkAsync(None);
        await using var restarted = scene.Storage.OpenBeside();
        await restarted.Get<OutboxDispatcher>().WorkAsync(None);

        Assert.Single(await InboxAsync(scene, engineer));
    }

    /// <summary>An engineer who follows the area of item 1, which is product work.</summary>
    private static async Task<Actor> FollowAsync(DraftedRoadmap scene)
    {
        var engineer = await scene.Storage.AddMemberAsync(scene.Product, Role.Engineer, "engineer");
        await PutInAreaAsync(scene, item: 1, ItemKind.Product);
        await scene.Storage.Get<FollowStore>().FollowAsync(engineer, scene.Product.Id, new(Area: "Shop"), None);
        return engineer;
    }

    private static Task<IReadOnlyList<InboxEntry>> InboxAsync(DraftedRoadmap scene, Actor reader) =>
        scene.Storage.Get<InboxStore>().ListAsync(reader, None);

    private static async Task PutInAreaAsync(DraftedRoadmap scene, int item, ItemKind kind)
    {
        var detail = await scene.Storage.Get<ItemQueries>().GetAsync(scene.Manager, scene.Product.Id, item, None);
        await RankedProduct.EditAsync(
            scene.Storage,
            scene.Manager,
            detail.Item,
            detail.Item.Content with
            {
                Areas = ["Shop/Checkout"],
                Kind = kind,
            }
        );
    }
}
