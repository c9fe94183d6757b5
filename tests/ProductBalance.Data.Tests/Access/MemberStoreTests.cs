using FluentValidation;
using ProductBalance.Data.Access;
using ProductBalance.Data.Activity;
using ProductBalance.Data.Tests.Support;
using ProductBalance.Domain;
using ProductBalance.Domain.Access;

namespace ProductBalance.Data.Tests.Access;

public sealed class MemberStoreTests
{
    private static readonly CancellationToken None = CancellationToken.None;

    [Theory]
    [EachStorage]
    public async Task Add_BySignInNameInAnyCase_MakesAMember(StorageProvider provider)
    {
        await using var storage = await TestStorage.OpenAsync(provider);
        var product = await storage.AddProductAsync();
        var manager = await storage.AddMemberAsync(product, Role.ProductManager, "Manager");
        var team = await storage.AddTeamAsync(product);
        var ada = await storage.AddPersonAsync("ada");
        var store = storage.Get<MemberStore>();

        await store.AddAsync(manager, product.Id, new MemberInput(" ADA ", Role.Engineer, team.Id), None);

        var member = Assert.Single(await store.ListAsync(manager, product.Id, None), m => m.UserId == ada.UserId);
        Assert.Equal((Role.Engineer, team.Id), (member.Role, member.TeamId));
        var change = await storage.LastChangeAsync();
        Assert.Equal((ChangeKinds.MembersChanged, "ada added as engineer"), (change.Kind, change.Subject));
    }

    [Theory]
    [EachStorage]
    public async Task Add_WhenNameOrTeamIsUnknown_NamesTheField(StorageProvider provider)
    {
        await using var storage = await TestStorage.OpenAsync(provider);
        var product = await storage.AddProductAsync();
        var manager = await storage.AddMemberAsync(product, Role.ProductManager);
        var elsewhere = await storage.AddTeamAsync(await storage.AddProductAsync("other"));
        await storage.AddPersonAsync("ada");

        Assert.Equal(["userName"], await FieldsAsync(new MemberInput("nobody", Role.Engineer, null)));
        Assert.Equal(["userName"], await FieldsAsync(new MemberInput("", Role.Engineer, null)));
        Assert.Equal(["role"], await FieldsAsync(new MemberInput("ada", (Role)9, null)));
        Assert.Equal(["team"], await FieldsAsync(new MemberInput("ada", Role.Engineer, elsewhere.Id)));

        async Task<IEnumerable<string>> FieldsAsync(MemberInput input)
        {
            var refusal = await Assert.ThrowsAsync<ValidationException>(() =>
                storage.Get<MemberStore>().AddAsync(manager, product.Id, input, None)
            );
            return refusal.Errors.Select(error => error.PropertyName);
        }
    }

    [Fact]
    public async Task Add_WhoIsAMember_IsRefused()
    {
        await using var storage = await TestStorage.OpenAsync();
        var product = await storage.AddProductAsync();
        var manager = await storage.AddMemberAsync(product, Role.ProductManager);
        await storage.AddMemberAsync(product, Role.Viewer, "ada");
        var input = new MemberInput("ada", Role.Engineer, null);

        await RefusedAsync(
            "member-already",
            () => storage.Get<MemberStore>().AddAsync(manager, product.Id, input, None)
        );
    }

    [Theory]
    [EachStorage(Role.Viewer)]
    [EachStorage(Role.Engineer)]
    public async Task List_ByOthersThanTheManager_ShowsPeopleWithoutTheirSignInNames(
        StorageProvider provider,
        Role role
    )
    {
        await using var storage = await TestStorage.OpenAsync(provider);
        var product = await storage.AddProductAsync();
        var actor = await storage.AddMemberAsync(product, role, "ada");

        var member = Assert.Single(await storage.Get<MemberStore>().ListAsync(actor, product.Id, None));

        Assert.Equal(("ada", null), (member.DisplayName, member.UserName));
    }

    [Theory]
    [InlineData(Role.Viewer)]
    [InlineData(Role.Engineer)]
    public async Task AddAssignRemove_ByOthersThanTheManager_AreRefused(Role role)
    {
        await using var storage = await TestStorage.OpenAsync();
        var product = await storage.AddProductAsync();
        var actor = await storage.AddMemberAsync(product, role, "ada");
        var store = storage.Get<MemberStore>();

        await RefusedAsync(
            "not-allowed",
            () => store.AddAsync(actor, product.Id, new MemberInput("ada", Role.ProductManager, null), None)
        );
        await RefusedAsync(
            "not-allowed",
            () => store.AssignAsync(actor, product.Id, actor.UserId, Role.ProductManager, null, default, None)
        );
        await RefusedAsync("not-allowed", () => store.RemoveAsync(actor, product.Id, actor.UserId, None));
    }

    [Theory]
    [EachStorage]
    public async Task Assign_HoldsAtOnce_AndRefusesAnOldVersion(StorageProvider provider)
    {
        await using var storage = await TestStorage.OpenAsync(provider);
        var product = await storage.AddProductAsync();
        var manager = await storage.AddMemberAsync(product, Role.ProductManager, "Manager");
        var ada = await storage.AddMemberAsync(product, Role.Viewer, "ada");
        var store = storage.Get<MemberStore>();
        var seen = (await store.ListAsync(manager, product.Id, None)).Single(m => m.UserId == ada.UserId).Version;

        await store.AssignAsync(manager, product.Id, ada.UserId, Role.Engineer, null, seen, None);

        await storage.AddDraftAsync(ada, product);
        await RefusedAsync(
            "changed-meanwhile",
            () => store.AssignAsync(manager, product.Id, ada.UserId, Role.Viewer, null, seen, None)
        );
    }

    [Theory]
    [EachStorage]
    public async Task LastManager_CanNeitherGoNorBecomeLess(StorageProvider provider)
    {
        await using var storage = await TestStorage.OpenAsync(provider);
        var product = await storage.AddProductAsync();
        var administrator = await storage.AddPersonAsync("admin", isAdministrator: true);
        var last = await storage.AddMemberAsync(product, Role.ProductManager, "last");
        var store = storage.Get<MemberStore>();
        var version = (await store.ListAsync(administrator, product.Id, None)).Single().Version;

        await RefusedAsync("last-manager", () => store.RemoveAsync(administrator, product.Id, last.UserId, None));
        await RefusedAsync(
            "last-manager",
            () => store.AssignAsync(administrator, product.Id, last.UserId, Role.Viewer, null, version, None)
        );
        await storage.AddMemberAsync(product, Role.ProductManager, "second");
        await store.RemoveAsync(administrator, product.Id, last.UserId, None);

        Assert.Equal("second", Assert.Single(await store.ListAsync(administrator, product.Id, None)).DisplayName);
    }

    [Fact]
    public async Task LastManager_IsCountedWithoutDisabledOnes()
    {
        await using var storage = await TestStorage.OpenAsync();
        var product = await storage.AddProductAsync();
        var administrator = await storage.AddPersonAsync("admin", isAdministrator: true);
        var active = await storage.AddMemberAsync(product, Role.ProductManager, "active");
        var disabled = await storage.AddMemberAsync(product, Role.ProductManager, "disabled");
        await storage.Get<AccountStore>().DisableAsync(administrator, disabled.UserId, None);

        await RefusedAsync(
            "last-manager",
            () => storage.Get<MemberStore>().RemoveAsync(administrator, product.Id, active.UserId, None)
        );
    }

    [Theory]
    [EachStorage]
    public async Task Remove_OfEachOtherAtOnce_LeavesOneManager(StorageProvider provider)
    {
        var before = new BeforeWrite();
        await using var storage = await TestStorage.OpenAsync(provider, before);
        await using var beside = storage.OpenBeside();
        var product = await storage.AddProductAsync();
        var ada = await storage.AddMemberAsync(product, Role.ProductManager, "ada");
        var bo = await storage.AddMemberAsync(product, Role.ProductManager, "bo");
        before.Act = () => beside.Get<MemberStore>().RemoveAsync(bo, product.Id, ada.UserId, None);

        await RefusedAsync(
            "last-manager",
            () => storage.Get<MemberStore>().RemoveAsync(ada, product.Id, bo.UserId, None)
        );
    }

    private static async Task RefusedAsync(string code, Func<Task> act) =>
        Assert.Equal(code, (await Assert.ThrowsAsync<DomainRuleException>(act)).Code);
}
