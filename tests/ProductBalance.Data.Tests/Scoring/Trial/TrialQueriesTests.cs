using FluentValidation;
using ProductBalance.Data.Scoring.Trial;
using ProductBalance.Data.Settings;
using ProductBalance.Data.Tests.Support;
using ProductBalance.Domain.Access;
using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Estimates;
using ProductBalance.Domain.Scoring;
using ProductBalance.Domain.Settings;

namespace ProductBalance.Data.Tests.Scoring.Trial;

public sealed class TrialQueriesTests
{
    private static readonly CancellationToken None = CancellationToken.None;

    [Theory]
    [EachStorage]
    public async Task Try_IsTheOrderThatAcceptingGives(StorageProvider provider)
    {
        await using var storage = await TestStorage.OpenAsync(provider);
        var (product, manager) = await ThreeItemsAsync(storage);
        var ice = product.Settings with { Model = new ModelChoice(ScoreModelKind.Ice, []) };

        var trial = await storage.Get<TrialQueries>().TryAsync(manager, product.Id, ice, None);

        // Now 3 2 1; by ICE 1 (2·3·4 = 24), 2 (1·3·4 = 12), and 3 has no inputs.
        Assert.Equal([(1, 3, 1), (2, 2, 2)], trial.Rows.Select(row => (row.Number, row.Now.Rank, row.Then.Rank)));
        Assert.Equal([2, 0], trial.Rows.Select(row => row.Rise));
        Assert.Equal([3], trial.Lacking.Select(item => item.Row.Number));
        Assert.Equal(-1, trial.Comparison.Kendall);

        var edit = new SettingsEdit(product.Settings, ice, "a try");
        await storage.Get<ProductStore>().ConfigureAsync(manager, product.Id, edit, None);
        var accepted = await RankedProduct.GetAsync(storage, manager, product);
        Assert.Equal(trial.Rows.Select(row => row.Number), accepted.Ranked.Select(row => row.Number));
    }

    [Fact]
    public async Task Try_WithSettingsThatAreWrong_SaysSo()
    {
        await using var storage = await TestStorage.OpenAsync();
        var (product, manager) = await ThreeItemsAsync(storage);
        var empty = product.Settings with { Model = new ModelChoice(ScoreModelKind.Weighted, []) };

        await Assert.ThrowsAsync<ValidationException>(() =>
            storage.Get<TrialQueries>().TryAsync(manager, product.Id, empty, None)
        );
    }

    [Fact]
    public async Task Versions_NameWhoChoseEachAndWhy()
    {
        await using var storage = await TestStorage.OpenAsync();
        var (product, manager) = await ThreeItemsAsync(storage);
        var ice = product.Settings with { Model = new ModelChoice(ScoreModelKind.Ice, []) };
        var store = storage.Get<ProductStore>();
        await store.ConfigureAsync(manager, product.Id, new(product.Settings, ice, "a try"), None);
        await store.ConfigureAsync(manager, product.Id, new(ice, product.Settings, "back"), None);

        var versions = await storage.Get<ModelQueries>().VersionsAsync(manager, product.Id, None);

        Assert.Equal(
            [
                (3, ScoreModelKind.CostOfDelayPerEffort, manager.Name, "back"),
                (2, ScoreModelKind.Ice, manager.Name, "a try"),
                (1, ScoreModelKind.CostOfDelayPerEffort, null, null),
            ],
            versions.Select(version => (version.Number, version.Settings.Model.Kind, version.ChosenBy, version.Reason))
        );
    }

    private static async Task<(Product Product, Actor Manager)> ThreeItemsAsync(TestStorage storage)
    {
        var (product, _, manager) = await RankedProduct.AddAsync(storage);
        await RankedProduct.CreateAsync(storage, manager, product, ReadyItem.Worth(1_000, 5) with { Inputs = Ice(2) });
        await RankedProduct.CreateAsync(storage, manager, product, ReadyItem.Worth(2_000, 5) with { Inputs = Ice(1) });
        await RankedProduct.CreateAsync(storage, manager, product, ReadyItem.Worth(3_000, 5));
        return (product, manager);
    }

    private static Dictionary<string, ModelInput> Ice(double impact) =>
        new()
        {
            ["impact"] = new(Estimate.Of(impact)),
            ["confidence"] = new(Estimate.Of(3)),
            ["ease"] = new(Estimate.Of(4)),
        };
}
