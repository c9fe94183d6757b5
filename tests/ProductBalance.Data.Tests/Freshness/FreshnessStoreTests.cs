using ProductBalance.Data.Activity;
using ProductBalance.Data.Freshness;
using ProductBalance.Data.Tests.Support;
using ProductBalance.Domain;
using ProductBalance.Domain.Access;
using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Estimates;
using ProductBalance.Domain.Freshness;
using ProductBalance.Domain.Impact;
using ProductBalance.Domain.Settings;

namespace ProductBalance.Data.Tests.Freshness;

/// <summary>An item that its manager wrote down on 20 November 2026, with a baseline of 10 November.</summary>
public sealed class FreshnessStoreTests
{
    private static readonly CancellationToken None = CancellationToken.None;
    private static readonly DateOnly Written = new(2026, 11, 20);

    [Theory]
    [EachStorage]
    public async Task Ages_CountFromTheDayOnWhichEachFieldWasSet(StorageProvider provider)
    {
        await using var storage = await TestStorage.OpenAsync(provider);
        var (product, manager, item) = await FullItem.CreateAsync(storage);
        var other = await storage.AddMemberAsync(product, Role.ProductManager, "Sofia");
        storage.Time.Advance(TimeSpan.FromDays(3));

        await FullItem.EditAsync(storage, other, item, content => WithHourlyCost(content, 95));

        var ages = await AgesAsync(storage, manager, product);
        Assert.Equal((Written, "ProductManager"), (ages["effort"].Since, ages["effort"].SetBy));
        Assert.Equal(new DateOnly(2026, 11, 10), ages["impact.baseline"].Since);
        Assert.Equal(
            (Written.AddDays(3), "Sofia"),
            (ages["impact.driver.hourlyCost"].Since, ages["impact.driver.hourlyCost"].SetBy)
        );
        Assert.Equal(Written, ages["impact.driver.timesPerMonth"].Since);
        Assert.Equal(Written, ages["inputs.reach"].Since);
    }

    [Theory]
    [EachStorage("effort")]
    [EachStorage("impact.baseline")]
    [EachStorage("impact.driver.timesPerMonth")]
    [EachStorage("inputs.reach")]
    public async Task Confirm_MakesTheFieldYoung_AndChangesNothing(StorageProvider provider, string field)
    {
        await using var storage = await TestStorage.OpenAsync(provider);
        var (product, manager, item) = await FullItem.CreateAsync(storage);
        storage.Time.Advance(TimeSpan.FromDays(100));
        var stale = (await RankedProduct.GetAsync(storage, manager, product)).ToRefresh;

        await storage.Get<FreshnessStore>().ConfirmAsync(manager, product.Id, item.Number, field, None);

        var ages = await AgesAsync(storage, manager, product);
        var known = await FullItem.FindAsync(storage, manager, product.Id, item.Number);
        Assert.Single(stale);
        Assert.Equal([field], ages.Values.Where(age => age.Since == Written.AddDays(100)).Select(age => age.Field));
        Assert.Equal(item.Version, known.Version);
    }

    [Fact]
    public async Task Confirm_AfterwardsEditedWithAnOlderMeasurement_CountsTheMeasurement()
    {
        await using var storage = await TestStorage.OpenAsync();
        var (product, manager, item) = await FullItem.CreateAsync(storage);
        await storage.Get<FreshnessStore>().ConfirmAsync(manager, product.Id, item.Number, "impact.baseline", None);

        await FullItem.EditAsync(
            storage,
            manager,
            item,
            content => content with { Impact = content.Impact with { Baseline = new(40, new(2026, 7, 1), "a log") } }
        );

        Assert.Equal(new DateOnly(2026, 7, 1), (await AgesAsync(storage, manager, product))["impact.baseline"].Since);
    }

    [Fact]
    public async Task Confirm_OfAnEstimateThatIsGone_IsRefused()
    {
        await using var storage = await TestStorage.OpenAsync();
        var (product, manager, item) = await FullItem.CreateAsync(storage);

        var refusal = await Assert.ThrowsAsync<DomainRuleException>(() =>
            storage.Get<FreshnessStore>().ConfirmAsync(manager, product.Id, item.Number, "impact.driver.loss", None)
        );

        Assert.Equal("no-such-estimate", refusal.Code);
    }

    [Fact]
    public async Task Confirm_OfAnotherTeamsItem_IsRefused()
    {
        await using var storage = await TestStorage.OpenAsync();
        var (product, _, item) = await FullItem.CreateAsync(storage);
        var stranger = await storage.AddMemberAsync(product, Role.Engineer);

        await Assert.ThrowsAsync<DomainRuleException>(() =>
            storage.Get<FreshnessStore>().ConfirmAsync(stranger, product.Id, item.Number, "effort", None)
        );
    }

    [Fact]
    public async Task History_CannotUndoThatSomethingIsStillRight()
    {
        await using var storage = await TestStorage.OpenAsync();
        var (product, manager, item) = await FullItem.CreateAsync(storage);
        await storage.Get<FreshnessStore>().ConfirmAsync(manager, product.Id, item.Number, "effort", None);
        var change = await storage.LastChangeAsync();

        var refusal = await Assert.ThrowsAsync<DomainRuleException>(() =>
            storage.Get<HistoryStore>().UndoAsync(manager, product.Id, change.Sequence, field: null, None)
        );

        Assert.Equal("not-undoable", refusal.Code);
    }

    private static ItemContent WithHourlyCost(ItemContent content, double cost)
    {
        var driver = content.Impact.Driver!; // a full item has one
        var inputs = driver.Inputs.ToDictionary();
        inputs["hourlyCost"] = new SourcedEstimate(Estimate.Of(cost));
        return content with { Impact = content.Impact with { Driver = driver with { Inputs = inputs } } };
    }

    private static async Task<Dictionary<string, EstimateAge>> AgesAsync(
        TestStorage storage,
        Actor actor,
        Product product
    ) => (await RankedProduct.GetAsync(storage, actor, product)).Find(1)!.Ages.ToDictionary(age => age.Field); // it is there
}
