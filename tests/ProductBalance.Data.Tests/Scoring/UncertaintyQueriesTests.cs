using ProductBalance.Data.Scoring;
using ProductBalance.Data.Tests.Support;
using ProductBalance.Domain.Estimates;

namespace ProductBalance.Data.Tests.Scoring;

public sealed class UncertaintyQueriesTests
{
    private static readonly CancellationToken None = CancellationToken.None;

    [Fact]
    public async Task GetEstimated_AfterAnEdit_HasFiguresOfTheNewOrder()
    {
        await using var storage = await TestStorage.OpenAsync();
        var (product, _, manager) = await RankedProduct.AddAsync(storage);
        var one = await RankedProduct.CreateAsync(storage, manager, product, ReadyItem.Worth(1_000, 5));
        await RankedProduct.CreateAsync(storage, manager, product, ReadyItem.Worth(2_000, 5));
        var ranking = storage.Get<LiveRanking>();
        var before = await ranking.GetEstimatedAsync(manager, product.Id, None);

        await RankedProduct.EditAsync(storage, manager, one, ReadyItem.Worth(3_000, 5));
        var after = await ranking.GetEstimatedAsync(manager, product.Id, None);

        // Single numbers: the order is certain.
        Assert.All([before, after], each => Assert.Equal(1, each.ChanceAboveNext(each.Ranked[0])?.Probability));
        Assert.Equal([2, 1], [before.Ranked[0].Number, after.Ranked[0].Number]);
        Assert.Null(before.ChanceAboveNext(before.Ranked[1]));
    }

    [Fact]
    public async Task MostWorthKnowing_NamesSingleEstimatesOnceForEachOrder()
    {
        await using var storage = await TestStorage.OpenAsync();
        var (product, team, manager) = await RankedProduct.AddAsync(storage);

        // 32 person-days: the first fits, and whether the second earns more than it does hangs on its effort.
        await RankedProduct.CreateAsync(storage, manager, product, ReadyItem.Worth(10_000, 20, team.Id));
        var open = ReadyItem.Worth(9_000, 20, team.Id) with { Effort = new Estimate(5, 20, 80) };
        await RankedProduct.CreateAsync(storage, manager, product, open);
        var queries = storage.Get<UncertaintyQueries>();

        var worth = await queries.MostWorthKnowingAsync(manager, product.Id, None);

        var one = Assert.Single(worth);
        Assert.Equal((2, "effort"), (one.Row.Number, one.Estimate.Field));
        Assert.Same(worth, await queries.MostWorthKnowingAsync(manager, product.Id, None));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() =>
            queries.MostWorthKnowingAsync(manager, product.Id, new CancellationToken(canceled: true))
        );
    }

    [Fact]
    public async Task Neighbours_TellWhatWouldSwapThem()
    {
        await using var storage = await TestStorage.OpenAsync();
        var (product, _, manager) = await RankedProduct.AddAsync(storage);
        await RankedProduct.CreateAsync(storage, manager, product, ReadyItem.Worth(1_000, 5));
        await RankedProduct.CreateAsync(storage, manager, product, ReadyItem.Worth(2_000, 5));
        var queries = storage.Get<UncertaintyQueries>();

        var neighbours = await queries.NeighboursAsync(manager, product.Id, 1, None);

        // Half the value: half the effort brings it level, and then the smaller effort stands first.
        var above = Assert.Single(neighbours);
        Assert.Equal(2, above.Neighbour.Number);
        Assert.Equal(2.5, above.Swaps.Single(swap => swap.Name == "effort").Needed!.Likely, 1e-6); // it is possible
        Assert.Equal(0, (await queries.ChanceAboveAsync(manager, product.Id, 1, 2, None))?.Probability);
    }
}
