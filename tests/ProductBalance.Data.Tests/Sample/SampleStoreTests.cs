using Microsoft.EntityFrameworkCore;
using ProductBalance.Data.Sample;
using ProductBalance.Data.Scoring;
using ProductBalance.Data.Tests.Support;
using ProductBalance.Domain;
using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.LightsOn;

namespace ProductBalance.Data.Tests.Sample;

public sealed class SampleStoreTests
{
    private static readonly CancellationToken None = CancellationToken.None;

    // What was released before the backlog.
    private static readonly int Earlier = SampleReturns.Load().Releases.Count;

    [Theory]
    [EachStorage]
    public async Task Load_WritesTheWholeCompanyAndRemoveLeavesNothingOfIt(StorageProvider provider)
    {
        await using var storage = await TestStorage.OpenAsync(provider);
        var (sample, company) = (storage.Get<SampleStore>(), SampleCompany.Load());

        Assert.True(await sample.LoadAsync(adminRunsInstallation: true, None));
        Assert.False(await sample.LoadAsync(adminRunsInstallation: true, None));

        await using var db = storage.OpenContext();
        Assert.Equal(
            (1, company.Teams.Count, company.People.Count, company.People.Count, company.Items.Count + Earlier),
            (
                await db.Products.CountAsync(),
                await db.Teams.CountAsync(),
                await db.Users.CountAsync(),
                await db.Memberships.CountAsync(),
                await db.Items.CountAsync()
            )
        );
        Assert.Equal(company.Items.Sum(item => item.Links.Count), await db.Links.CountAsync());
        Assert.Equal(company.Items.Count(item => item.Threat is not null), await db.Threats.CountAsync());
        Assert.Equal(
            company.Items.Count(item => item.Threat is { Judge: not null, FalseAlarm: null, ResolvedDaysAgo: null }),
            await db.Threats.CountAsync(threat => threat.State == ThreatState.Confirmed)
        );

        var administrator = await storage.AddPersonAsync("root", isAdministrator: true);
        await AssertRankedAsync(storage, administrator, company);

        Assert.True(await sample.RemoveAsync(administrator, None));
        Assert.False(await sample.RemoveAsync(administrator, None));

        Assert.Equal(
            (0, 0, 0, 0, 0, 0, 1),
            (
                await db.Products.CountAsync(),
                await db.Teams.CountAsync(),
                await db.Memberships.CountAsync(),
                await db.Items.CountAsync(),
                await db.Links.CountAsync(),
                await db.Threats.CountAsync(),
                await db.Users.CountAsync()
            )
        );
        Assert.True(await sample.LoadAsync(adminRunsInstallation: false, None));
    }

    [Theory]
    [EachStorage(2)]
    [EachStorage(60)]
    [EachStorage(180)]
    public async Task Load_AfterOneThatDiedOnTheWay_WritesTheWholeCompany(StorageProvider provider, int changes)
    {
        var before = new BeforeWrite();
        await using var storage = await TestStorage.OpenAsync(provider, before);
        var (sample, company) = (storage.Get<SampleStore>(), SampleCompany.Load());
        before.Act = DieAsync;
        await Assert.ThrowsAsync<IOException>(() => sample.LoadAsync(adminRunsInstallation: true, None));

        Assert.True(await sample.LoadAsync(adminRunsInstallation: true, None));
        Assert.False(await sample.LoadAsync(adminRunsInstallation: true, None));

        await using var db = storage.OpenContext();
        Assert.Equal(
            (company.People.Count, company.Items.Count + Earlier, company.Items.Sum(item => item.Links.Count)),
            (await db.Users.CountAsync(), await db.Items.CountAsync(), await db.Links.CountAsync())
        );

        Task DieAsync()
        {
            before.Act = --changes > 0 ? DieAsync : null;
            return changes > 0 ? Task.CompletedTask : throw new IOException("The process was killed.");
        }
    }

    [Fact]
    public async Task Remove_ByOthersThanAnAdministrator_IsRefused()
    {
        await using var storage = await TestStorage.OpenAsync();
        var person = await storage.AddPersonAsync("somebody");

        await Assert.ThrowsAsync<DomainRuleException>(() => storage.Get<SampleStore>().RemoveAsync(person, None));
    }

    private static async Task AssertRankedAsync(
        TestStorage storage,
        Domain.Access.Actor administrator,
        SampleCompany company
    )
    {
        await using var db = storage.OpenContext();
        var product = await db.Products.AsNoTracking().SingleAsync();
        var snapshot = await storage.Get<LiveRanking>().GetAsync(administrator, product.Id, None);
        var stand = company.Items.CountBy(item => item.Status).ToDictionary();

        Assert.Equal(stand[ItemStatus.Released] + stand[ItemStatus.Dropped] + Earlier, snapshot.Closed.Count);
        Assert.Equal(
            company.Items.Count + Earlier,
            snapshot.Ranked.Count + snapshot.NeedsEstimate.Count + snapshot.Closed.Count
        );
        Assert.All(snapshot.Ranked, row => Assert.True(row.IsInLane || row.Score is not null));
    }
}
