using Microsoft.EntityFrameworkCore;
using ProductBalance.Data.Access;
using ProductBalance.Data.Activity;
using ProductBalance.Data.Sample;
using ProductBalance.Data.Settings;
using ProductBalance.Data.Tests.Support;
using ProductBalance.Domain;
using ProductBalance.Domain.Access;

namespace ProductBalance.Data.Tests.Sample;

public sealed class SampleRemovalTests
{
    private static readonly CancellationToken None = CancellationToken.None;

    [Theory]
    [EachStorage]
    public async Task Remove_AfterItWasUsed_LeavesNothingButTheAuditTrail(StorageProvider provider)
    {
        await using var storage = await TestStorage.OpenAsync(provider);
        var administrator = await storage.AddPersonAsync("owner", isAdministrator: true);
        var sample = storage.Get<SampleStore>();
        await sample.LoadAsync(adminRunsInstallation: false, None);
        var product = (await storage.Get<ProductQueries>().ListAsync(administrator, None)).Single();
        var guest = new InvitationInput("Guest", Role.Viewer, TeamId: null);
        await storage.Get<InvitationStore>().InviteAsync(administrator, product.Id, guest, None);
        await storage.AddDraftAsync(administrator, product);
        await storage.Get<OutboxDispatcher>().WorkAsync(None);

        Assert.True(await sample.RemoveAsync(administrator, None));

        await using var db = storage.OpenContext();
        Assert.Equal("owner", Assert.Single(await db.Users.ToListAsync()).UserName);
        Assert.Equal(0, await db.Products.CountAsync());
        Assert.Equal(0, await db.Items.CountAsync() + await db.Links.CountAsync() + await db.Threats.CountAsync());
        Assert.Equal(0, await db.Invitations.CountAsync() + await db.Memberships.CountAsync());
        Assert.Equal(ChangeKinds.ProductRemoved, (await storage.LastChangeAsync()).Kind);
        Assert.False(await sample.RemoveAsync(administrator, None));
    }

    [Fact]
    public async Task Remove_ByOthersThanAnAdministrator_IsRefused()
    {
        await using var storage = await TestStorage.OpenAsync();
        var manager = await storage.AddMemberAsync(await storage.AddProductAsync(), Role.ProductManager);

        var refusal = await Assert.ThrowsAsync<DomainRuleException>(() =>
            storage.Get<SampleStore>().RemoveAsync(manager, None)
        );

        Assert.Equal("not-allowed", refusal.Code);
    }

    [Fact]
    public async Task Load_FillsNobodysInbox()
    {
        await using var storage = await TestStorage.OpenAsync();
        await storage.Get<SampleStore>().LoadAsync(adminRunsInstallation: false, None);

        await storage.Get<OutboxDispatcher>().WorkAsync(None);

        await using var db = storage.OpenContext();
        Assert.Equal(0, await db.Inbox.CountAsync());
    }
}
