using ProductBalance.Data.Overrides;
using ProductBalance.Data.Returns;
using ProductBalance.Data.Tests.Support;
using ProductBalance.Domain.Access;
using ProductBalance.Domain.Returns;

namespace ProductBalance.Data.Tests.Returns;

public sealed class ReturnsQueriesTests
{
    private static readonly CancellationToken None = CancellationToken.None;

    [Theory]
    [EachStorage]
    public async Task Find_ReadsWhatWasReleasedAndMeasured(StorageProvider provider)
    {
        await using var scene = await EarningProduct.OpenAsync(provider);
        await scene.ReleaseNewAsync(8_000, measured: 26); // half of what was promised
        await scene.ReleaseNewAsync(2_000, measured: null);
        scene.GoTo("2027-01-01");

        var returns = await scene.ReadAsync();

        var december = returns.Ledger.FullMonths[^1]; // 23 days of one person at 100
        Assert.Equal(("Dec 2026", 2_300m), (december.Period.Name, december.TeamCost));
        Assert.Equal(4_000 * 31 / 30.4375 / 2_300, december.Proved!.Expected, 9);
        Assert.Equal(6_000 * 31 / 30.4375 / 2_300, december.Claimed!.Expected, 9);
        Assert.Equal(["Faster build", "Faster build"], returns.Titles.Values);
    }

    [Theory]
    [InlineData(Role.Viewer, false)]
    [InlineData(Role.Engineer, false)]
    [InlineData(Role.ProductManager, true)]
    public async Task Find_LetsThoseSeeCosts_WhoMaySeeRates(Role role, bool expected)
    {
        await using var scene = await EarningProduct.OpenAsync();
        var reader = await scene.Storage.AddMemberAsync(scene.Product, role, "reader");

        Assert.Equal(expected, (await scene.ReadAsync(reader)).SeesCosts);
    }

    [Fact]
    public async Task Find_InANewProduct_HasNoMonthsAndNoSignal()
    {
        await using var storage = await TestStorage.OpenAsync();
        var product = await storage.AddProductAsync();
        var manager = await storage.AddMemberAsync(product, Role.ProductManager);

        var returns = await storage.Get<ReturnsQueries>().FindAsync(manager, product.Id, None);

        Assert.Empty(returns.Ledger.Months);
        Assert.Equal(Recommendation.None, returns.Signal.Recommendation);
    }

    [Theory]
    [EachStorage]
    public async Task Overrides_AreJudgedByTheirMeasuredPairs(StorageProvider provider)
    {
        await using var scene = await EarningProduct.OpenAsync(provider);
        var better = await scene.WriteAsync(3_000);
        var worse = await scene.WriteAsync(1_000);
        await scene
            .Storage.Get<OverrideStore>()
            .MoveAboveAsync(scene.Manager, scene.Product.Id, worse, new(better, "a promise"), None);
        await scene.ReleaseAsync(better);
        await scene.ReleaseAsync(worse);

        var verdict = await scene.Storage.Get<ReturnsQueries>().OverridesAsync(scene.Manager, scene.Product.Id, None);

        Assert.Equal(new OverrideVerdict(Pairs: 1, Better: 0), verdict);
        Assert.Null(verdict.BeatTheScore);
    }
}
