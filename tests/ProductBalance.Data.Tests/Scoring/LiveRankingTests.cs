using ProductBalance.Data.Backlog;
using ProductBalance.Data.Scoring;
using ProductBalance.Data.Settings;
using ProductBalance.Data.Tests.Support;
using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Estimates;
using ProductBalance.Domain.Scoring;

namespace ProductBalance.Data.Tests.Scoring;

public sealed class LiveRankingTests
{
    private static readonly CancellationToken None = CancellationToken.None;

    // A week of delay costs value × 7 ÷ 30.4375, and 5 person-days are a week.
    private const double PerWeek = 7 / 30.4375;

    [Theory]
    [EachStorage]
    public async Task Get_RanksByTheScoreOfEachItem(StorageProvider provider)
    {
        await using var storage = await TestStorage.OpenAsync(provider);
        var (product, _, manager) = await RankedProduct.AddAsync(storage);
        await RankedProduct.CreateAsync(storage, manager, product, ReadyItem.Worth(1_000, 10));
        await RankedProduct.CreateAsync(storage, manager, product, ReadyItem.Worth(1_000, 5));
        await RankedProduct.CreateAsync(storage, manager, product, ReadyItem.Worth(3_000, 10));
        await RankedProduct.CreateAsync(storage, manager, product, ReadyItem.Worth(-50, 1));
        await storage.AddDraftAsync(manager, product);

        var snapshot = await RankedProduct.GetAsync(storage, manager, product);

        Assert.Equal([(3, 1), (2, 2), (1, 3), (4, 4)], snapshot.Ranked.Select(row => (row.Number, row.Rank)));
        Assert.Equal(
            [1_500 * PerWeek, 1_000 * PerWeek, 500 * PerWeek, -250 * PerWeek],
            snapshot.Ranked.Select(row => Math.Round(row.Score!.Score, 9)), // all are scored
            (expected, actual) => Math.Abs(expected - actual) < 1e-6
        );
        Assert.Equal([5], snapshot.NeedsEstimate.Select(row => row.Number));
        Assert.Equal([3, 2, 1, 4, 5], Enumerable.Range(1, 5).OrderBy(n => Place(snapshot, n)));
    }

    [Theory]
    [EachStorage]
    public async Task Get_AfterEachChange_ShowsItAndLeavesOlderSnapshotsAlone(StorageProvider provider)
    {
        await using var storage = await TestStorage.OpenAsync(provider);
        var (product, _, manager) = await RankedProduct.AddAsync(storage);
        var one = await RankedProduct.CreateAsync(storage, manager, product, ReadyItem.Worth(1_000, 5));
        await RankedProduct.CreateAsync(storage, manager, product, ReadyItem.Worth(2_000, 5));
        var first = await RankedProduct.GetAsync(storage, manager, product);

        await RankedProduct.EditAsync(storage, manager, one, ReadyItem.Worth(3_000, 5));
        var edited = await RankedProduct.GetAsync(storage, manager, product);
        await RankedProduct.CreateAsync(storage, manager, product, ReadyItem.Worth(9_000, 5));
        var added = await RankedProduct.GetAsync(storage, manager, product);
        await storage.Get<BacklogStore>().MoveAsync(manager, product.Id, 3, ItemStatus.Dropped, null, None);
        var dropped = await RankedProduct.GetAsync(storage, manager, product);

        Assert.Equal(
            ["2 1", "1 2", "3 1 2", "1 2"],
            new[] { first, edited, added, dropped }.Select(s => string.Join(' ', s.Ranked.Select(row => row.Number)))
        );
        Assert.Equal([3], dropped.Closed.Select(row => row.Number));
        Assert.Equal(1_000, first.Find(1)!.Score!.ValueAMonth); // it was there
    }

    [Fact]
    public async Task Get_WithNothingNew_IsTheSameSnapshot()
    {
        await using var storage = await TestStorage.OpenAsync();
        var (product, _, manager) = await RankedProduct.AddAsync(storage);

        Assert.Same(
            (await RankedProduct.GetAsync(storage, manager, product)).Ranked,
            (await RankedProduct.GetAsync(storage, manager, product)).Ranked
        );
    }

    [Fact]
    public async Task Get_ByAStranger_IsNotFound()
    {
        await using var storage = await TestStorage.OpenAsync();
        var (product, _, _) = await RankedProduct.AddAsync(storage);
        var stranger = await storage.AddPersonAsync("stranger");

        await Assert.ThrowsAsync<NotFoundException>(() => RankedProduct.GetAsync(storage, stranger, product));
    }

    [Theory]
    [EachStorage]
    public async Task Get_AfterOtherSettings_ScoresEverythingAfresh(StorageProvider provider)
    {
        await using var storage = await TestStorage.OpenAsync(provider);
        var (product, _, manager) = await RankedProduct.AddAsync(storage);
        var ice = new Dictionary<string, ModelInput>
        {
            ["impact"] = new(Estimate.Of(2)),
            ["confidence"] = new(Estimate.Of(3)),
            ["ease"] = new(Estimate.Of(4)),
        };
        await RankedProduct.CreateAsync(storage, manager, product, ReadyItem.Worth(1_000, 5));
        await RankedProduct.CreateAsync(storage, manager, product, ReadyItem.Worth(10, 5) with { Inputs = ice });
        var money = await RankedProduct.GetAsync(storage, manager, product);

        await storage
            .Get<ProductStore>()
            .ConfigureAsync(
                manager,
                product.Id,
                new(
                    product.Settings,
                    product.Settings with
                    {
                        Model = new ModelChoice(ScoreModelKind.Ice, []),
                    },
                    "a try"
                ),
                None
            );
        var points = await RankedProduct.GetAsync(storage, manager, product);

        Assert.Equal([1, 2], money.Ranked.Select(row => row.Number));
        Assert.Equal((2, 24.0), (Assert.Single(points.Ranked).Number, points.Ranked[0].Score!.Score)); // it is ranked
        Assert.Equal([1], points.NeedsEstimate.Select(row => row.Number));
    }

    private static int Place(BacklogSnapshot snapshot, int number) =>
        snapshot.Ranked.Concat(snapshot.NeedsEstimate).TakeWhile(row => row.Number != number).Count();
}
