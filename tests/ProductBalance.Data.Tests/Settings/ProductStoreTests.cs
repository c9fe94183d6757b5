using FluentValidation;
using ProductBalance.Data.Settings;
using ProductBalance.Data.Tests.Support;
using ProductBalance.Domain;
using ProductBalance.Domain.Access;
using ProductBalance.Domain.Scoring;
using ProductBalance.Domain.Settings;

namespace ProductBalance.Data.Tests.Settings;

public sealed class ProductStoreTests
{
    private static readonly CancellationToken None = CancellationToken.None;

    [Theory]
    [EachStorage]
    public async Task Create_MakesTheAdministratorItsManager(StorageProvider provider)
    {
        await using var storage = await TestStorage.OpenAsync(provider);
        var administrator = await storage.AddPersonAsync("admin", isAdministrator: true);
        var input = new ProductInput("shop", new ProductSettings { Name = "Shop", Currency = "GBP" });

        var product = await storage.Get<ProductStore>().CreateAsync(administrator, input, None);

        var members = await storage.Get<Data.Access.MemberStore>().ListAsync(administrator, product.Id, None);
        Assert.Equal(Role.ProductManager, Assert.Single(members).Role);
        var found = await storage.Get<ProductQueries>().FindAsync(administrator, "shop", None);
        Assert.Equal(("Shop", "GBP"), (found.Name, found.Settings.Currency));
    }

    [Fact]
    public async Task Create_ByOthersThanAnAdministrator_IsRefused()
    {
        await using var storage = await TestStorage.OpenAsync();
        var manager = await storage.AddMemberAsync(await storage.AddProductAsync(), Role.ProductManager);
        var input = new ProductInput("shop", new ProductSettings { Name = "Shop" });

        var refusal = await Assert.ThrowsAsync<DomainRuleException>(() =>
            storage.Get<ProductStore>().CreateAsync(manager, input, None)
        );

        Assert.Equal("not-allowed", refusal.Code);
    }

    [Theory]
    [InlineData(Role.Viewer, false)]
    [InlineData(Role.Engineer, false)]
    [InlineData(Role.ProductManager, true)]
    public async Task Configure_IsTheManagers(Role role, bool isAllowed)
    {
        await using var storage = await TestStorage.OpenAsync();
        var product = await storage.AddProductAsync();
        var actor = await storage.AddMemberAsync(product, role);
        var settings = product.Settings with { Currency = "USD" };

        var refusal = await Record.ExceptionAsync(() =>
            storage.Get<ProductStore>().ConfigureAsync(actor, product.Id, new(product.Settings, settings), None)
        );

        Assert.Equal(isAllowed ? null : "not-allowed", (refusal as DomainRuleException)?.Code);
    }

    [Theory]
    [EachStorage(null, false)]
    [EachStorage(" ", false)]
    [EachStorage("WSJF is what the board reads", true)]
    public async Task Configure_WhenTheModelChanges_AsksWhy(StorageProvider provider, string? reason, bool isAccepted)
    {
        await using var storage = await TestStorage.OpenAsync(provider);
        var product = await storage.AddProductAsync();
        var manager = await storage.AddMemberAsync(product, Role.ProductManager);
        var settings = product.Settings with { Model = new ModelChoice(ScoreModelKind.Wsjf, []) };

        var refusal = await Record.ExceptionAsync(() =>
            storage
                .Get<ProductStore>()
                .ConfigureAsync(manager, product.Id, new(product.Settings, settings, reason), None)
        );

        var fields = (refusal as ValidationException)?.Errors.Select(error => error.PropertyName);
        Assert.Equal(isAccepted ? null : ["reason"], fields);
        Assert.Equal(isAccepted ? reason : null, await ReasonAsync(storage));
    }

    [Theory]
    [EachStorage]
    public async Task Configure_OfAnOutdatedForm_JoinsWhatOthersChanged(StorageProvider provider)
    {
        await using var storage = await TestStorage.OpenAsync(provider);
        var product = await storage.AddProductAsync();
        var manager = await storage.AddMemberAsync(product, Role.ProductManager);
        var (store, seen) = (storage.Get<ProductStore>(), product.Settings);
        await store.ConfigureAsync(manager, product.Id, new(seen, seen with { Currency = "GBP" }), None);

        var joined = await store.ConfigureAsync(manager, product.Id, new(seen, seen with { Name = "Shop" }), None);

        Assert.Equal(("Shop", "GBP"), (joined.Settings.Name, joined.Settings.Currency));
    }

    [Theory]
    [EachStorage]
    public async Task Configure_OfWhatAnotherChanged_SavesNothingAndNamesIt(StorageProvider provider)
    {
        await using var storage = await TestStorage.OpenAsync(provider);
        var product = await storage.AddProductAsync();
        var manager = await storage.AddMemberAsync(product, Role.ProductManager);
        var (store, seen) = (storage.Get<ProductStore>(), product.Settings);
        await store.ConfigureAsync(manager, product.Id, new(seen, seen with { Name = "First" }), None);
        var late = seen with { Name = "Second", Currency = "GBP" };

        var refusal = await Assert.ThrowsAsync<DomainRuleException>(() =>
            store.ConfigureAsync(manager, product.Id, new(seen, late), None)
        );

        Assert.Equal("changed-meanwhile", refusal.Code);
        Assert.StartsWith("Somebody else changed the name meanwhile.", refusal.Message);
        var stored = await storage.Get<ProductQueries>().FindAsync(manager, "pb", None);
        Assert.Equal(("First", "EUR"), (stored.Name, stored.Settings.Currency));
    }

    [Fact]
    public async Task Configure_WhenAnotherSavesInBetween_JoinsIt()
    {
        var before = new BeforeWrite();
        await using var storage = await TestStorage.OpenAsync(before: before);
        await using var other = storage.OpenBeside();
        var product = await storage.AddProductAsync();
        var manager = await storage.AddMemberAsync(product, Role.ProductManager);
        var seen = product.Settings;
        before.Act = () =>
            other
                .Get<ProductStore>()
                .ConfigureAsync(manager, product.Id, new(seen, seen with { Currency = "GBP" }), None);

        var joined = await storage
            .Get<ProductStore>()
            .ConfigureAsync(manager, product.Id, new(seen, seen with { Name = "Shop" }), None);

        Assert.Equal(("Shop", "GBP"), (joined.Settings.Name, joined.Settings.Currency));
    }

    // The storage stands at 20 November 2026, 09:00 UTC; in Auckland that is the same day, ten in the evening.
    [Theory]
    [InlineData(19, false)]
    [InlineData(20, false)]
    [InlineData(21, true)]
    public async Task Configure_OfAHorizonThatHasPassed_IsRefusedAtItsField(int day, bool isAccepted)
    {
        await using var storage = await TestStorage.OpenAsync();
        var product = await storage.AddProductAsync();
        var manager = await storage.AddMemberAsync(product, Role.ProductManager);
        var settings = product.Settings with
        {
            TimeZone = "Pacific/Auckland",
            Horizon = new(12, new DateOnly(2026, 11, day)),
        };

        var refusal = await Record.ExceptionAsync(() =>
            storage.Get<ProductStore>().ConfigureAsync(manager, product.Id, new(product.Settings, settings), None)
        );

        var fields = (refusal as ValidationException)?.Errors.Select(error => error.PropertyName);
        Assert.Equal(isAccepted ? null : ["horizonDay"], fields);
    }

    [Fact]
    public async Task Configure_OfAnotherSettingOnceTheHorizonHasPassed_IsTaken()
    {
        await using var storage = await TestStorage.OpenAsync();
        var settings = new ProductSettings { Name = "Shop", Horizon = new(12, new DateOnly(2026, 11, 21)) };
        var product = await storage.AddProductAsync(settings: settings);
        var manager = await storage.AddMemberAsync(product, Role.ProductManager);
        storage.Time.Advance(TimeSpan.FromDays(2));

        var renamed = await storage
            .Get<ProductStore>()
            .ConfigureAsync(manager, product.Id, new(product.Settings, settings with { Name = "Store" }), None);

        Assert.Equal("Store", renamed.Name);
    }

    private static async Task<string?> ReasonAsync(TestStorage storage)
    {
        await using var db = storage.OpenContext();
        return db.Changes.OrderByDescending(change => change.Sequence).Select(change => change.Reason).FirstOrDefault();
    }
}
