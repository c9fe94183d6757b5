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
        var engineer = await scene.Storage.AddMemberAsync(scene.Product, Role.Engineer, "engineer");
        await scene.Storage.Get<FollowStore>().FollowAsync(engineer, scene.Product.Id, new(Area: "Shop"), None);
        await PutInAreaAsync(scene, item: 1, ItemKind.Product);
        await PutInAreaAsync(scene, item: 2, ItemKind.Tech);
        await scene.AddAsync(RoadmapHorizon.Now, 1, 2);

        var number = await scene.PublishAsync(RoadmapAudience.Anyone, RoadmapAudience.SignedIn);

        var message = Assert.Single(await scene.Storage.Get<InboxStore>().ListAsync(engineer, None));
        Assert.Equal((1, 1), (number, message.ItemNumber));
        Assert.Equal("Version 1 of the roadmap plans product work in Shop: PB-1 “Item 1”.", message.Text);
    }

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
