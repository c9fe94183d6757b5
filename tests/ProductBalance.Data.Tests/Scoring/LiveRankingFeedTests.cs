using ProductBalance.Data.Activity;
using ProductBalance.Data.Scoring;
using ProductBalance.Data.Tests.Support;
using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Settings;

namespace ProductBalance.Data.Tests.Scoring;

public sealed class LiveRankingFeedTests
{
    private static readonly CancellationToken None = CancellationToken.None;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    [Fact]
    public async Task Midnight_ScoresEverythingAfresh()
    {
        await using var storage = await TestStorage.OpenAsync();
        var (product, _, manager) = await RankedProduct.AddAsync(storage, "America/New_York");
        var ending = ReadyItem.Worth(1_000, 5) with { Urgency = new(UrgencyProfile.EndsOn, new(2026, 11, 21)) };
        await RankedProduct.CreateAsync(storage, manager, product, ending);
        var friday = await RankedProduct.GetAsync(storage, manager, product);
        var next = NextSnapshot(storage, product);

        // Midnight in New York is 05:00 UTC, twenty hours after 09:00.
        storage.Time.Advance(TimeSpan.FromHours(20) - TimeSpan.FromTicks(1));
        Assert.False(next.IsCompleted);
        storage.Time.Advance(TimeSpan.FromTicks(1));
        var saturday = await next.WaitAsync(Patience);

        Assert.Equal((new(2026, 11, 20), new(2026, 11, 21)), (friday.Context.Today, saturday.Context.Today));

        next = NextSnapshot(storage, product);
        storage.Time.Advance(TimeSpan.FromDays(1));
        var sunday = await next.WaitAsync(Patience);
        Assert.Equal(new(2026, 11, 22), sunday.Context.Today);
        Assert.Contains("has passed", sunday.Ranked[0].Score!.Notes[0]); // it is ranked
    }

    [Theory]
    [EachStorage]
    public async Task Write_OfThisProcess_ReachesSubscribersAtOnce(StorageProvider provider)
    {
        await using var storage = await TestStorage.OpenAsync(provider);
        var (product, _, manager) = await RankedProduct.AddAsync(storage);
        await RankedProduct.GetAsync(storage, manager, product);
        await StartAsync(storage);
        var next = NextSnapshot(storage, product);

        await RankedProduct.CreateAsync(storage, manager, product, ReadyItem.Worth(1_000, 5));

        Assert.Single((await next.WaitAsync(Patience)).Ranked);
        await StopAsync(storage);
    }

    [Theory]
    [EachStorage]
    public async Task Write_OfAnotherProcess_ReachesSubscribersWithinHalfASecond(StorageProvider provider)
    {
        await using var storage = await TestStorage.OpenAsync(provider);
        await using var other = storage.OpenBeside();
        var (product, _, manager) = await RankedProduct.AddAsync(storage);
        await RankedProduct.GetAsync(storage, manager, product);
        await StartAsync(storage);
        var next = NextSnapshot(storage, product);

        await RankedProduct.CreateAsync(other, manager, product, ReadyItem.Worth(1_000, 5));
        storage.Time.Advance(TimeSpan.FromMilliseconds(500));

        Assert.Single((await next.WaitAsync(Patience)).Ranked);
        await StopAsync(storage);
    }

    [Fact]
    public async Task Subscriber_ThatFails_LeavesTheOthersAlone()
    {
        await using var storage = await TestStorage.OpenAsync();
        var (product, _, manager) = await RankedProduct.AddAsync(storage);
        using var failing = storage
            .Get<LiveRanking>()
            .Subscribe(product.Id, _ => throw new InvalidOperationException("A page is gone."));
        var next = NextSnapshot(storage, product);

        await RankedProduct.GetAsync(storage, manager, product);

        await next.WaitAsync(Patience);
    }

    [Fact]
    public async Task Get_OnceTheProcessStops_DoesNotHang()
    {
        await using var storage = await TestStorage.OpenAsync();
        var (product, _, manager) = await RankedProduct.AddAsync(storage);
        await RankedProduct.GetAsync(storage, manager, product);

        storage.Get<LiveRanking>().Dispose();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() =>
            RankedProduct.GetAsync(storage, manager, product).WaitAsync(Patience)
        );
    }

    private static Task<BacklogSnapshot> NextSnapshot(TestStorage storage, Product product)
    {
        var next = new TaskCompletionSource<BacklogSnapshot>(TaskCreationOptions.RunContinuationsAsynchronously);
        // The figures of an order that is known come as a snapshot too.
        storage
            .Get<LiveRanking>()
            .Subscribe(product.Id, snapshot => _ = !snapshot.IsEstimated && next.TrySetResult(snapshot));
        return next.Task;
    }

    private static async Task StartAsync(TestStorage storage)
    {
        await storage.Get<ChangeFeed>().StartAsync(None);
        await storage.Get<LiveRanking>().StartAsync(None);
    }

    private static async Task StopAsync(TestStorage storage)
    {
        await storage.Get<LiveRanking>().StopAsync(None);
        await storage.Get<ChangeFeed>().StopAsync(None);
    }
}
