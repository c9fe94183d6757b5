using ProductBalance.Data.Activity;
using ProductBalance.Data.Overrides;
using ProductBalance.Data.Tests.Support;
using ProductBalance.Domain.Access;
using ProductBalance.Domain.Overrides;
using ProductBalance.Domain.Settings;

namespace ProductBalance.Data.Tests.Overrides;

/// <summary>Two items, the lower of which was moved on 20 November for a sprint, up to and with 3 December.</summary>
public sealed class OverrideExpiryTests
{
    private static readonly CancellationToken None = CancellationToken.None;

    [Theory]
    [EachStorage]
    public async Task Ranking_GoesBackAtTheProductsMidnight_WithoutTheRound(StorageProvider provider)
    {
        await using var storage = await TestStorage.OpenAsync(provider);
        var (product, manager) = await MovedAsync(storage);
        storage.Time.SetUtcNow(new(2026, 12, 3, 22, 59, 59, TimeSpan.Zero)); // a second before midnight in Berlin
        var before = await RankedProduct.GetAsync(storage, manager, product);

        storage.Time.Advance(TimeSpan.FromSeconds(2));
        var after = await RankedProduct.GetAsync(storage, manager, product);

        Assert.Equal([2, 1], before.Ranked.Select(row => row.Number));
        Assert.Equal([1, 2], after.Ranked.Select(row => row.Number));
        Assert.All(after.Ranked, row => Assert.Null(row.Held));
    }

    [Theory]
    [EachStorage]
    public async Task Round_AnnouncesTheLastDay_ThenTheEnd_EachOnce(StorageProvider provider)
    {
        await using var storage = await TestStorage.OpenAsync(provider);
        var (product, manager) = await MovedAsync(storage);

        await RoundsAsync(storage, new(2026, 12, 2, 23, 30, 0, TimeSpan.Zero));
        await RoundsAsync(storage, new(2026, 12, 3, 23, 30, 0, TimeSpan.Zero));
        await RoundsAsync(storage, new(2026, 12, 4, 23, 30, 0, TimeSpan.Zero));

        Assert.Equal(
            [
                "Your override of PB-2 “Faster build” has expired: it stands at the place of its score again.",
                "Your override of PB-2 “Faster build” ends with this day. Renew it if its reason still holds.",
            ],
            (await storage.Get<InboxStore>().ListAsync(manager, None)).Select(message => message.Text)
        );
        var made = Assert.Single(await storage.Get<OverrideQueries>().ListAsync(manager, product.Id, 10, None));
        Assert.Equal((OverrideEnding.Expired, null), (made.Override.Ending, made.Override.EndedBy));
    }

    [Theory]
    [EachStorage]
    public async Task Round_KilledOrBesideAnother_TellsOnce(StorageProvider provider)
    {
        var race = new BeforeWrite();
        await using var storage = await TestStorage.OpenAsync(provider, race);
        await using var beside = storage.OpenBeside();
        var (_, manager) = await MovedAsync(storage);
        storage.Time.SetUtcNow(new(2026, 12, 5, 9, 0, 0, TimeSpan.Zero));
        race.Act = () => throw new OperationCanceledException("killed");
        await Assert.ThrowsAsync<OperationCanceledException>(() => storage.Get<DailyRound>().RunAsync(None));
        race.Act = () => beside.Get<DailyRound>().RunAsync(None);

        await storage.Get<DailyRound>().RunAsync(None);

        await storage.Get<OutboxDispatcher>().WorkAsync(None);
        Assert.Single(
            await storage.Get<InboxStore>().ListAsync(manager, None),
            message => message.Text.Contains("has expired", StringComparison.Ordinal)
        );
    }

    [Fact]
    public async Task Round_RestsUntilTheNextMidnight_AndAQuarterOfAnHourAtMost()
    {
        await using var storage = await TestStorage.OpenAsync();
        await MovedAsync(storage);
        var round = storage.Get<DailyRound>();

        var morning = await round.RunAsync(None);
        storage.Time.SetUtcNow(new(2026, 11, 20, 22, 58, 0, TimeSpan.Zero));
        var night = await round.RunAsync(None);

        Assert.Equal((TimeSpan.FromMinutes(15), TimeSpan.FromMinutes(2)), (morning, night));
    }

    // As at each start of the program: what ran before is found done.
    private static async Task RoundsAsync(TestStorage storage, DateTimeOffset at)
    {
        storage.Time.SetUtcNow(at);
        await storage.Get<DailyRound>().RunAsync(None);
        await using var restarted = storage.OpenBeside();
        await restarted.Get<DailyRound>().RunAsync(None);
        await storage.Get<OutboxDispatcher>().WorkAsync(None);
    }

    private static async Task<(Product Product, Actor Manager)> MovedAsync(TestStorage storage)
    {
        var (product, _, manager) = await RankedProduct.AddAsync(storage, "Europe/Berlin");
        await RankedProduct.CreateAsync(storage, manager, product, ReadyItem.Worth(2_000, 5));
        await RankedProduct.CreateAsync(storage, manager, product, ReadyItem.Worth(1_000, 5));
        await storage.Get<OverrideStore>().MoveAboveAsync(manager, product.Id, 2, new(1, "a promise"), None);
        return (product, manager);
    }
}
