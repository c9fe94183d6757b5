using ProductBalance.Data.Overrides;
using ProductBalance.Data.Returns;
using ProductBalance.Data.Settings;
using ProductBalance.Data.Tests.Support;
using ProductBalance.Domain.Access;
using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Estimates;
using ProductBalance.Domain.Impact;
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

    // 24 minutes less, 100 times a month, at 60 an hour: 2,400 a month.
    [Theory]
    [EachStorage]
    public async Task Find_WhenTheCompanysFiguresChange_LeavesWhatIsProved(StorageProvider provider)
    {
        await using var scene = await EarningProduct.OpenAsync(provider);
        await ConfigureAsync(scene, hourlyCost: 60);
        await scene.ReleaseAsync(await scene.WriteAsync(SavingTime(scene.Team)));
        await scene.ReleaseAsync(await scene.WriteAsync(SavingTime(scene.Team)), measured: null);
        scene.GoTo("2027-01-01");

        await ConfigureAsync(scene, hourlyCost: 120);

        var december = (await scene.ReadAsync()).Ledger.FullMonths[^1];
        Assert.Equal(2_400 * 31 / 30.4375, december.ProvedValue.Expected, 9);
        Assert.Equal((2_400 + 4_800) * 31 / 30.4375, december.ClaimedValue.Expected, 9); // an estimate is one of today
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

    private static ItemContent SavingTime(TeamId team)
    {
        var content = ReadyItem.Worth(0, 8, team);
        return content with
        {
            Impact = content.Impact with
            {
                Driver = new()
                {
                    Type = DriverKind.TimeSaved,
                    Inputs = new Dictionary<string, SourcedEstimate> { ["timesPerMonth"] = new(Estimate.Of(100)) },
                },
            },
        };
    }

    private static async Task ConfigureAsync(EarningProduct scene, double hourlyCost)
    {
        var before = (await scene.ReadAsync()).Product.Settings;
        var after = before with { DriverDefaults = new Dictionary<string, double> { ["hourlyCost"] = hourlyCost } };
        await scene
            .Storage.Get<ProductStore>()
            .ConfigureAsync(scene.Manager, scene.Product.Id, new(before, after, "wages"), None);
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
