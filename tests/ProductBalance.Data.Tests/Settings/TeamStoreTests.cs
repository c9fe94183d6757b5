using FluentValidation;
using ProductBalance.Data.Activity;
using ProductBalance.Data.Backlog;
using ProductBalance.Data.Settings;
using ProductBalance.Data.Tests.Support;
using ProductBalance.Domain;
using ProductBalance.Domain.Access;
using ProductBalance.Domain.Backlog;

namespace ProductBalance.Data.Tests.Settings;

public sealed class TeamStoreTests
{
    private static readonly TeamInput Billing = new("Billing", 5, 0.7, 640);

    private static readonly CancellationToken None = CancellationToken.None;

    [Theory]
    [EachStorage(Role.Viewer, false)]
    [EachStorage(Role.Engineer, false)]
    [EachStorage(Role.ProductManager, true)]
    public async Task List_ShowsRates_ToThoseWhoMaySeeThem(StorageProvider provider, Role role, bool seesRates)
    {
        await using var storage = await TestStorage.OpenAsync(provider);
        var product = await storage.AddProductAsync();
        await storage.AddTeamAsync(product, dayRate: 600);
        var actor = await storage.AddMemberAsync(product, role);

        var team = Assert.Single(await storage.Get<TeamStore>().ListAsync(actor, product.Id, None));

        Assert.Equal(seesRates ? 600m : null, team.DayRate);
    }

    [Theory]
    [EachStorage]
    public async Task Add_KeepsTheTeam_AndSaysSoInTheAuditTrail(StorageProvider provider)
    {
        await using var storage = await TestStorage.OpenAsync(provider);
        var product = await storage.AddProductAsync();
        var manager = await storage.AddMemberAsync(product, Role.ProductManager);
        var store = storage.Get<TeamStore>();

        var id = await store.AddAsync(manager, product.Id, Billing, None);

        var team = Assert.Single(await store.ListAsync(manager, product.Id, None));
        Assert.Equal((id, "Billing", 5, 0.7, 640m), (team.Id, team.Name, team.People, team.Availability, team.DayRate));
        var change = await storage.LastChangeAsync();
        Assert.Equal((ChangeKinds.TeamsChanged, "Billing added"), (change.Kind, change.Subject));
    }

    [Theory]
    [InlineData(Role.Viewer)]
    [InlineData(Role.Engineer)]
    public async Task AddEditRemove_ByOthersThanTheManager_AreRefused(Role role)
    {
        await using var storage = await TestStorage.OpenAsync();
        var product = await storage.AddProductAsync();
        var team = await storage.AddTeamAsync(product);
        var actor = await storage.AddMemberAsync(product, role);
        var store = storage.Get<TeamStore>();

        await RefusedAsync("not-allowed", () => store.AddAsync(actor, product.Id, Billing, None));
        await RefusedAsync("not-allowed", () => store.EditAsync(actor, product.Id, team.Id, Billing, default, None));
        await RefusedAsync("not-allowed", () => store.RemoveAsync(actor, product.Id, team.Id, None));
    }

    [Fact]
    public async Task List_ByAStranger_FindsNoProduct()
    {
        await using var storage = await TestStorage.OpenAsync();
        var product = await storage.AddProductAsync();
        var stranger = await storage.AddPersonAsync("stranger");

        await Assert.ThrowsAsync<NotFoundException>(() =>
            storage.Get<TeamStore>().ListAsync(stranger, product.Id, None)
        );
    }

    [Theory]
    [InlineData("name", "", 5, 0.7, 640)]
    [InlineData("name", " \u200b", 5, 0.7, 640)]
    [InlineData("people", "Billing", 0, 0.7, 640)]
    [InlineData("people", "Billing", 201, 0.7, 640)]
    [InlineData("availability", "Billing", 5, 0, 640)]
    [InlineData("availability", "Billing", 5, 1.01, 640)]
    [InlineData("availability", "Billing", 5, double.NaN, 640)]
    [InlineData("dayRate", "Billing", 5, 0.7, -1)]
    public async Task Add_WhenAFieldIsWrong_NamesIt(
        string field,
        string name,
        int people,
        double availability,
        int dayRate
    )
    {
        await using var storage = await TestStorage.OpenAsync();
        var product = await storage.AddProductAsync();
        var manager = await storage.AddMemberAsync(product, Role.ProductManager);
        var input = new TeamInput(name, people, availability, dayRate);

        var refusal = await Assert.ThrowsAsync<ValidationException>(() =>
            storage.Get<TeamStore>().AddAsync(manager, product.Id, input, None)
        );

        Assert.Equal([field], refusal.Errors.Select(error => error.PropertyName).Distinct());
    }

    [Theory]
    [EachStorage]
    public async Task AddAndEdit_WhenTheNameIsTaken_Refuse(StorageProvider provider)
    {
        await using var storage = await TestStorage.OpenAsync(provider);
        var product = await storage.AddProductAsync();
        var manager = await storage.AddMemberAsync(product, Role.ProductManager);
        var core = await storage.AddTeamAsync(product, "Core");
        await storage.AddTeamAsync(product, "Billing");
        var store = storage.Get<TeamStore>();

        await RefusedAsync("team-name-taken", () => store.AddAsync(manager, product.Id, Billing, None));
        await RefusedAsync(
            "team-name-taken",
            () => store.EditAsync(manager, product.Id, core.Id, Billing, core.Version, None)
        );
    }

    [Theory]
    [EachStorage]
    public async Task Edit_OnAnOldVersion_IsRefused_AndKeepsTheFirstEdit(StorageProvider provider)
    {
        await using var storage = await TestStorage.OpenAsync(provider);
        var product = await storage.AddProductAsync();
        var manager = await storage.AddMemberAsync(product, Role.ProductManager);
        var seen = await storage.AddTeamAsync(product);
        var store = storage.Get<TeamStore>();
        await store.EditAsync(manager, product.Id, seen.Id, Billing, seen.Version, None);

        await RefusedAsync(
            "changed-meanwhile",
            () => store.EditAsync(manager, product.Id, seen.Id, Billing with { People = 9 }, seen.Version, None)
        );

        Assert.Equal(5, Assert.Single(await store.ListAsync(manager, product.Id, None)).People);
    }

    [Theory]
    [EachStorage]
    public async Task Remove_WhileAnOpenItemIsTheTeams_IsRefused(StorageProvider provider)
    {
        await using var storage = await TestStorage.OpenAsync(provider);
        var product = await storage.AddProductAsync();
        var manager = await storage.AddMemberAsync(product, Role.ProductManager);
        var team = await storage.AddTeamAsync(product);
        var item = await storage.AddDraftAsync(manager, product, team: team.Id);
        var store = storage.Get<TeamStore>();

        await RefusedAsync("team-in-use", () => store.RemoveAsync(manager, product.Id, team.Id, None));
        await storage
            .Get<BacklogStore>()
            .MoveAsync(manager, product.Id, item.Number, ItemStatus.Dropped, reason: null, None);
        await store.RemoveAsync(manager, product.Id, team.Id, None);

        Assert.Empty(await store.ListAsync(manager, product.Id, None));
    }

    [Theory]
    [EachStorage]
    public async Task Remove_LeavesItsMembersInTheProduct(StorageProvider provider)
    {
        await using var storage = await TestStorage.OpenAsync(provider);
        var product = await storage.AddProductAsync();
        var manager = await storage.AddMemberAsync(product, Role.ProductManager);
        var team = await storage.AddTeamAsync(product);
        await storage.AddMemberAsync(product, Role.Engineer, team: team.Id);

        await storage.Get<TeamStore>().RemoveAsync(manager, product.Id, team.Id, None);

        var members = await storage.Get<Data.Access.MemberStore>().ListAsync(manager, product.Id, None);
        Assert.All(members, member => Assert.Null(member.TeamId));
        Assert.Equal(2, members.Count);
    }

    private static async Task RefusedAsync(string code, Func<Task> act) =>
        Assert.Equal(code, (await Assert.ThrowsAsync<DomainRuleException>(act)).Code);
}
