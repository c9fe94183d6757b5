using ProductBalance.Data.Overrides;
using ProductBalance.Data.Scoring;
using ProductBalance.Data.Tests.Support;
using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Estimates;

namespace ProductBalance.Data.Tests.Scoring;

public sealed class RankBracketTests
{
    private static readonly CancellationToken None = CancellationToken.None;

    [Fact]
    public async Task Brackets_HoldTogetherWhatTheDataDoesNotSeparate()
    {
        await using var storage = await TestStorage.OpenAsync();
        var (product, _, manager) = await RankedProduct.AddAsync(storage);

        // Efforts of 1 to 20 days spread the scores of the middle three far beyond what parts them.
        (double Value, Estimate Effort)[] items =
        [
            (90_000, Estimate.Of(5)),
            (1_200, new Estimate(2, 5, 15)),
            (1_100, new Estimate(2, 5, 15)),
            (1_000, new Estimate(2, 5, 15)),
            (10, Estimate.Of(5)),
        ];
        foreach (var (value, effort) in items)
        {
            await CreateAsync(value, effort);
        }

        var order = await storage.Get<LiveRanking>().GetEstimatedAsync(manager, product.Id, None);

        var bracket = new RankBracket(2, 4);
        Assert.Equal(
            [(2, bracket), (3, bracket), (4, bracket)],
            order.Brackets.OrderBy(pair => pair.Key).Select(pair => (pair.Key, pair.Value))
        );

        Task<BacklogItem> CreateAsync(double value, Estimate effort) =>
            RankedProduct.CreateAsync(storage, manager, product, ReadyItem.Worth(value, 5) with { Effort = effort });
    }

    [Fact]
    public async Task Brackets_EndWhereTheFirstIsSeparatedFromTheNext()
    {
        await using var storage = await TestStorage.OpenAsync();
        var (product, _, manager) = await RankedProduct.AddAsync(storage);

        // Of an effort of 2 to 15 days the logarithm has spreads of 0.56 and 0.67, the difference of two about 0.87. Each
        // step of ln 1.6 = 0.47 is then sure by Φ(0.54) = 71 %, two of them by Φ(1.08) = 86 %.
        foreach (var value in new[] { 4_096, 2_560, 1_600, 1_000 })
        {
            var content = ReadyItem.Worth(value, 5) with { Effort = new Estimate(2, 5, 15) };
            await RankedProduct.CreateAsync(storage, manager, product, content);
        }

        var order = await storage.Get<LiveRanking>().GetEstimatedAsync(manager, product.Id, None);

        Assert.All(
            order.Ranked.SkipLast(1),
            row => Assert.InRange(order.ChanceAboveNext(row)!.Value.Probability, 0.66, 0.76)
        );
        Assert.Equal(
            [(1, new(1, 2)), (2, new(1, 2)), (3, new(3, 4)), (4, new RankBracket(3, 4))],
            order.Brackets.OrderBy(pair => pair.Key).Select(pair => (pair.Key, pair.Value))
        );
    }

    [Fact]
    public async Task Brackets_LeaveOutWhatWasMovedAgainstItsScore()
    {
        await using var storage = await TestStorage.OpenAsync();
        var (product, _, manager) = await RankedProduct.AddAsync(storage);
        foreach (var value in new[] { 1_200, 1_100, 1_000 })
        {
            var content = ReadyItem.Worth(value, 5) with { Effort = new Estimate(2, 5, 15) };
            await RankedProduct.CreateAsync(storage, manager, product, content);
        }

        var input = new OverrideInput(2, "The launch partner waits", LastDay: null);
        await storage.Get<OverrideStore>().MoveAboveAsync(manager, product.Id, 3, input, None);
        var order = await storage.Get<LiveRanking>().GetEstimatedAsync(manager, product.Id, None);

        // 1, then 3 which was moved, then 2: no two neighbours are left that only their scores order.
        Assert.Equal([1, 3, 2], order.Ranked.Select(row => row.Number));
        Assert.Empty(order.Brackets);
    }

    [Fact]
    public async Task Brackets_WhereScoresAreCertain_AreNone()
    {
        await using var storage = await TestStorage.OpenAsync();
        var (product, _, manager) = await RankedProduct.AddAsync(storage);
        await RankedProduct.CreateAsync(storage, manager, product, ReadyItem.Worth(1_001, 5));
        await RankedProduct.CreateAsync(storage, manager, product, ReadyItem.Worth(1_000, 5));

        var order = await storage.Get<LiveRanking>().GetEstimatedAsync(manager, product.Id, None);

        Assert.Empty(order.Brackets);
    }
}
