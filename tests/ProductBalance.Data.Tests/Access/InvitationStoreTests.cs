using FluentValidation;
using ProductBalance.Data.Access;
using ProductBalance.Data.Tests.Support;
using ProductBalance.Domain;
using ProductBalance.Domain.Access;
using ProductBalance.Domain.Settings;

namespace ProductBalance.Data.Tests.Access;

public sealed class InvitationStoreTests
{
    private static readonly InvitationInput ForAda = new("Ada", Role.Engineer, TeamId: null);

    private static readonly CancellationToken None = CancellationToken.None;

    [Theory]
    [EachStorage]
    public async Task Invite_KeepsOnlyAHashOfTheToken(StorageProvider provider)
    {
        await using var storage = await TestStorage.OpenAsync(provider);
        var (product, manager) = await ProductAsync(storage);

        var token = await storage.Get<InvitationStore>().InviteAsync(manager, product.Id, ForAda, None);

        await using var db = storage.OpenContext();
        var kept = Assert.Single(db.Invitations);
        Assert.Equal(43, token.Length); // 32 bytes in base 64
        Assert.Equal(64, kept.Hash.Length);
        Assert.DoesNotContain(token, kept.Hash, StringComparison.Ordinal);
    }

    [Theory]
    [EachStorage]
    public async Task Join_ANewPerson_GetsAccountAndMembership_Once(StorageProvider provider)
    {
        await using var storage = await TestStorage.OpenAsync(provider);
        var (product, manager) = await ProductAsync(storage);
        var token = await storage.Get<InvitationStore>().InviteAsync(manager, product.Id, ForAda, None);
        var store = storage.Get<JoiningStore>();

        await store.JoinAsync(token, Newcomer("ada", storage), None);

        await Assert.ThrowsAsync<NotFoundException>(() => store.JoinAsync(token, Newcomer("eve", storage), None));
        Assert.Null(await store.FindAsync(token, None));
        var members = await storage.Get<MemberStore>().ListAsync(manager, product.Id, None);
        Assert.Equal(["ada", "manager"], members.Select(member => member.UserName));
        await using var db = storage.OpenContext();
        Assert.Equal(["ada", "manager"], db.Users.Select(user => user.UserName).Order());
    }

    [Theory]
    [EachStorage]
    public async Task Join_WhenSomebodyElseIsFaster_MakesNobody(StorageProvider provider)
    {
        var race = new BeforeWrite();
        await using var storage = await TestStorage.OpenAsync(provider, race);
        var (product, manager) = await ProductAsync(storage);
        var token = await storage.Get<InvitationStore>().InviteAsync(manager, product.Id, ForAda, None);
        race.Act = async () =>
        {
            await using var db = storage.OpenContext();
            var used = db.Invitations.Single();
            used.UsedAt = storage.Time.GetUtcNow();
            db.Entry(used).Property(invitation => invitation.Version).CurrentValue = used.Id;
            await db.SaveChangesAsync();
        };

        await Assert.ThrowsAsync<NotFoundException>(() =>
            storage.Get<JoiningStore>().JoinAsync(token, Newcomer("ada", storage), None)
        );

        await using var after = storage.OpenContext();
        Assert.DoesNotContain(after.Users, user => user.UserName == "ada");
    }

    [Theory]
    [EachStorage(Role.Viewer, Role.Engineer)]
    [EachStorage(Role.ProductManager, Role.ProductManager)]
    public async Task Join_AMember_GetsNoLesserRole(StorageProvider provider, Role before, Role after)
    {
        await using var storage = await TestStorage.OpenAsync(provider);
        var (product, manager) = await ProductAsync(storage);
        var ada = await storage.AddMemberAsync(product, before, "ada");
        var token = await storage.Get<InvitationStore>().InviteAsync(manager, product.Id, ForAda, None);

        await storage.Get<JoiningStore>().JoinAsync(token, ada, None);

        var members = await storage.Get<MemberStore>().ListAsync(manager, product.Id, None);
        Assert.Equal(after, members.Single(member => member.UserId == ada.UserId).Role);
    }

    [Theory]
    [EachStorage(6.9, true)]
    [EachStorage(7.0, false)]
    public async Task Find_HoldsForAWeek(StorageProvider provider, double days, bool isThere)
    {
        await using var storage = await TestStorage.OpenAsync(provider);
        var (product, manager) = await ProductAsync(storage);
        var store = storage.Get<InvitationStore>();
        var token = await store.InviteAsync(manager, product.Id, ForAda, None);

        storage.Time.Advance(TimeSpan.FromDays(days));

        Assert.Equal(isThere, await storage.Get<JoiningStore>().FindAsync(token, None) is { ProductSlug: "pb" });
        Assert.Equal(isThere ? 1 : 0, (await store.ListAsync(manager, product.Id, None)).Count);
    }

    [Theory]
    [EachStorage]
    public async Task Withdraw_MakesTheLinkWorthless(StorageProvider provider)
    {
        await using var storage = await TestStorage.OpenAsync(provider);
        var (product, manager) = await ProductAsync(storage);
        var store = storage.Get<InvitationStore>();
        var token = await store.InviteAsync(manager, product.Id, ForAda, None);

        await store.WithdrawAsync(manager, product.Id, (await store.ListAsync(manager, product.Id, None))[0].Id, None);

        Assert.Null(await storage.Get<JoiningStore>().FindAsync(token, None));
    }

    [Theory]
    [InlineData(Role.Viewer)]
    [InlineData(Role.Engineer)]
    public async Task InviteAndList_ByOthersThanTheManager_AreRefused(Role role)
    {
        await using var storage = await TestStorage.OpenAsync();
        var (product, _) = await ProductAsync(storage);
        var actor = await storage.AddMemberAsync(product, role, "ada");
        var store = storage.Get<InvitationStore>();

        await Assert.ThrowsAsync<DomainRuleException>(() => store.InviteAsync(actor, product.Id, ForAda, None));
        await Assert.ThrowsAsync<DomainRuleException>(() => store.ListAsync(actor, product.Id, None));
    }

    [Fact]
    public async Task Invite_WithoutAName_NamesTheField()
    {
        await using var storage = await TestStorage.OpenAsync();
        var (product, manager) = await ProductAsync(storage);

        var refusal = await Assert.ThrowsAsync<ValidationException>(() =>
            storage.Get<InvitationStore>().InviteAsync(manager, product.Id, ForAda with { Name = "" }, None)
        );

        Assert.Equal("name", Assert.Single(refusal.Errors).PropertyName);
    }

    private static async Task<(Product Product, Actor Manager)> ProductAsync(TestStorage storage)
    {
        var product = await storage.AddProductAsync();
        return (product, await storage.AddMemberAsync(product, Role.ProductManager, "manager"));
    }

    private static AppUser Newcomer(string name, TestStorage storage) =>
        new()
        {
            Id = Guid.CreateVersion7(storage.Time.GetUtcNow()),
            UserName = name,
            NormalizedUserName = name.ToUpperInvariant(),
            DisplayName = name,
        };
}
