using ProductBalance.Data.Activity;
using ProductBalance.Data.Freshness;
using ProductBalance.Data.Tests.Support;
using ProductBalance.Domain.Access;
using ProductBalance.Domain.Estimates;

namespace ProductBalance.Data.Tests.Freshness;

public sealed class StaleRemindersTests
{
    private static readonly CancellationToken None = CancellationToken.None;

    [Theory]
    [EachStorage]
    public async Task Round_RemindsOfEachFieldOnce_UntilItIsLookedAt(StorageProvider provider)
    {
        await using var storage = await TestStorage.OpenAsync(provider);
        var (_, manager, item) = await FullItem.CreateAsync(storage);
        var product = item.ProductId;

        await RoundAsync(storage, days: 80); // the baseline was measured ten days before it was written down
        await RoundAsync(storage, days: 1);
        await RoundAsync(storage, days: 9);
        await RoundAsync(storage, days: 1);
        await storage.Get<FreshnessStore>().ConfirmAsync(manager, product, item.Number, "effort", None);
        await RoundAsync(storage, days: 89);
        await RoundAsync(storage, days: 1);
        await RoundAsync(storage, days: 1);

        Assert.Equal(
            [
                "PB-1 “Faster build”: effort reached 90 days. Say that it is still right, or state what is.",
                "PB-1 “Faster build”: effort, target, confidence and 4 more reached 90 days. Say that it is still right, or state what is.",
                "PB-1 “Faster build”: baseline reached 90 days. Say that it is still right, or state what is.",
            ],
            (await storage.Get<InboxStore>().ListAsync(manager, None)).Select(message => message.Text)
        );
    }

    [Theory]
    [EachStorage]
    public async Task Round_WritesToWhoSetTheField_OnceForAllItems(StorageProvider provider)
    {
        await using var storage = await TestStorage.OpenAsync(provider);
        var (product, _, manager) = await RankedProduct.AddAsync(storage);
        var sofia = await storage.AddMemberAsync(product, Role.ProductManager, "Sofia");
        foreach (var value in new[] { 1_000, 2_000 })
        {
            var item = await RankedProduct.CreateAsync(storage, manager, product, ReadyItem.Worth(value, 5));
            await FullItem.EditAsync(storage, sofia, item, content => content with { Effort = Estimate.Of(6) });
        }

        await RoundAsync(storage, days: 90);

        var others = await storage.Get<InboxStore>().ListAsync(sofia, None);
        Assert.Equal(
            "2 of your estimates on 2 items reached 90 days. The tab “To refresh” of Shop lists them.",
            Assert.Single(others).Text
        );
        Assert.Contains(
            await storage.Get<InboxStore>().ListAsync(manager, None),
            message => message.Text.StartsWith("6 of your estimates", StringComparison.Ordinal)
        );
    }

    [Theory]
    [EachStorage]
    public async Task Round_KilledOrBesideAnother_RemindsOnce(StorageProvider provider)
    {
        var race = new BeforeWrite();
        await using var storage = await TestStorage.OpenAsync(provider, race);
        await using var beside = storage.OpenBeside();
        var (_, manager, _) = await FullItem.CreateAsync(storage);
        storage.Time.Advance(TimeSpan.FromDays(100));
        race.Act = () => throw new OperationCanceledException("killed");
        await Assert.ThrowsAsync<OperationCanceledException>(() => storage.Get<DailyRound>().RunAsync(None));
        Assert.Empty(await storage.Get<InboxStore>().ListAsync(manager, None));
        race.Act = () => beside.Get<DailyRound>().RunAsync(None);

        await storage.Get<DailyRound>().RunAsync(None);

        Assert.Single(await storage.Get<InboxStore>().ListAsync(manager, None));
    }

    private static async Task RoundAsync(TestStorage storage, int days)
    {
        storage.Time.Advance(TimeSpan.FromDays(days));
        await using var restarted = storage.OpenBeside();
        await restarted.Get<DailyRound>().RunAsync(None);
    }
}
