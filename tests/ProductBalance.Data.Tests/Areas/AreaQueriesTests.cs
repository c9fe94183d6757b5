using ProductBalance.Data.Areas;
using ProductBalance.Data.Backlog;
using ProductBalance.Data.Roadmap;
using ProductBalance.Data.Tests.Support;
using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Roadmap;

namespace ProductBalance.Data.Tests.Areas;

public sealed class AreaQueriesTests
{
    private static readonly CancellationToken None = CancellationToken.None;

    [Theory]
    [EachStorage]
    public async Task Map_HoldsUpcomingProductWorkAndOpenRequests_WithTheirTimes(StorageProvider provider)
    {
        await using var storage = await TestStorage.OpenAsync(provider);
        var (product, team, manager) = await RankedProduct.AddAsync(storage);
        async Task<int> AddAsync(ItemContent content, bool isDraft = false) =>
            (await storage.Get<BacklogStore>().CreateAsync(manager, product.Id, new(content, isDraft), None)).Number;
        var request = ReadyItem.Worth(1_500, 5, team.Id) with { Areas = ["Shop/Checkout"] };
        var work = request with { Kind = ItemKind.Product, Areas = ["Shop / Checkout", "Search"] };
        await AddAsync(request);
        var later = await AddAsync(work);
        var now = await AddAsync(work);
        await AddAsync(work, isDraft: true);
        await AddAsync(request, isDraft: true);
        await AddAsync(request with { Areas = [] });
        var gone = await AddAsync(request with { Areas = ["Attic"] });
        await storage.Get<BacklogStore>().MoveAsync(manager, product.Id, gone, ItemStatus.Dropped, "no", None);
        var roadmap = storage.Get<RoadmapStore>();
        await roadmap.AddAsync(manager, product.Id, [later], RoadmapHorizon.Later, None);
        await roadmap.AddAsync(manager, product.Id, [now], RoadmapHorizon.Now, None);
        await storage.Get<AreaStore>().KeepAsync(manager, product.Id, new("Build", "CI"), None);

        var map = await storage.Get<AreaQueries>().MapAsync(manager, product.Id, None);

        Assert.Equal(["Attic", "Build", "Search", "Shop"], map.Areas.Select(area => area.Path));
        Assert.Equal("CI", map.Kept["build"].Description);
        Assert.Empty(map.Areas[0].All);
        var checkout = Assert.Single(map.Areas[3].Parts);
        Assert.Equal([now, later, 1, 5], checkout.Items.Select(item => item.Row.Number));
        Assert.Equal(
            [RoadmapHorizon.Now, RoadmapHorizon.Later, null, null],
            checkout.Items.Select(item => item.Time?.Horizon)
        );
        Assert.Equal([true, false, false, false], checkout.Items.Select(item => item.Days is not null));
        Assert.Equal(1, map.Unplaced);
        Assert.True(map.MayArrange);
    }

    [Fact]
    public async Task Map_OfANewProduct_IsEmpty()
    {
        await using var storage = await TestStorage.OpenAsync();
        var (product, _, manager) = await RankedProduct.AddAsync(storage);

        var map = await storage.Get<AreaQueries>().MapAsync(manager, product.Id, None);

        Assert.Empty(map.Areas);
        Assert.Empty(map.Pairings.Suggested);
    }
}
