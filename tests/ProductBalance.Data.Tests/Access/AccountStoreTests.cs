using ProductBalance.Data.Access;
using ProductBalance.Data.Activity;
using ProductBalance.Data.Settings;
using ProductBalance.Data.Tests.Support;
using ProductBalance.Domain;
using ProductBalance.Domain.Access;

namespace ProductBalance.Data.Tests.Access;

public sealed class AccountStoreTests
{
    private static readonly CancellationToken None = CancellationToken.None;

    [Theory]
    [EachStorage]
    public async Task Disable_EndsSessionsAndRefusesWhateverStillRuns(StorageProvider provider)
    {
        await using var storage = await TestStorage.OpenAsync(provider);
        var administrator = await storage.AddPersonAsync("admin", isAdministrator: true);
        var product = await storage.AddProductAsync();
        var ada = await storage.AddMemberAsync(product, Role.Engineer, "ada");
        var stamp = (await UserAsync(storage, ada)).SecurityStamp;

        await storage.Get<AccountStore>().DisableAsync(administrator, ada.UserId, None);

        var user = await UserAsync(storage, ada);
        Assert.NotEqual(stamp, user.SecurityStamp);
        Assert.Equal(storage.Time.GetUtcNow(), user.DisabledAt);
        await Assert.ThrowsAsync<NotFoundException>(() => storage.Get<ProductQueries>().ListAsync(ada, None));
        var change = await storage.LastChangeAsync();
        Assert.Equal((ChangeKinds.AccountChanged, "ada disabled"), (change.Kind, change.Subject));
    }

    [Theory]
    [EachStorage]
    public async Task Enable_LetsThemInAgain(StorageProvider provider)
    {
        await using var storage = await TestStorage.OpenAsync(provider);
        var administrator = await storage.AddPersonAsync("admin", isAdministrator: true);
        var ada = await storage.AddPersonAsync("ada");
        var store = storage.Get<AccountStore>();
        await store.DisableAsync(administrator, ada.UserId, None);

        await store.EnableAsync(administrator, ada.UserId, None);

        Assert.Empty(await storage.Get<ProductQueries>().ListAsync(ada, None));
    }

    [Fact]
    public async Task Disable_ByAProductManager_IsRefused()
    {
        await using var storage = await TestStorage.OpenAsync();
        var product = await storage.AddProductAsync();
        var manager = await storage.AddMemberAsync(product, Role.ProductManager, "manager");
        var ada = await storage.AddMemberAsync(product, Role.Engineer, "ada");

        await RefusedAsync("not-allowed", storage, manager, ada);
        Assert.Null((await UserAsync(storage, ada)).DisabledAt);
    }

    [Fact]
    public async Task Disable_OneselfIsRefused()
    {
        await using var storage = await TestStorage.OpenAsync();
        var administrator = await storage.AddPersonAsync("admin", isAdministrator: true);

        await RefusedAsync("own-account", storage, administrator, administrator);
    }

    private static async Task RefusedAsync(string code, TestStorage storage, Actor actor, Actor person)
    {
        var refusal = await Assert.ThrowsAsync<DomainRuleException>(() =>
            storage.Get<AccountStore>().DisableAsync(actor, person.UserId, None)
        );
        Assert.Equal(code, refusal.Code);
    }

    private static async Task<AppUser> UserAsync(TestStorage storage, Actor actor)
    {
        await using var db = storage.OpenContext();
        return db.Users.Single(user => user.Id == actor.UserId);
    }
}
