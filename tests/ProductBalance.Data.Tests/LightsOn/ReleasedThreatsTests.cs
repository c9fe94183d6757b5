using ProductBalance.Data.Activity;
using ProductBalance.Data.Backlog;
using ProductBalance.Data.LightsOn;
using ProductBalance.Data.Tests.Support;
using ProductBalance.Domain.Access;
using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.LightsOn;
using ProductBalance.Domain.Settings;

namespace ProductBalance.Data.Tests.LightsOn;

public sealed class ReleasedThreatsTests
{
    private static readonly CancellationToken None = CancellationToken.None;

    private static readonly ThreatReport Report = new(
        ThreatKind.Technical,
        "All payments stop.",
        new(2027, 1, 15),
        ThreatSeverity.Critical,
        "The provider's letter"
    );

    [Theory]
    [EachStorage]
    public async Task Release_ResolvesTheConfirmedThreat_InTheSameChange(StorageProvider provider)
    {
        await using var storage = await TestStorage.OpenAsync(provider);
        var scene = await Scene.OfAsync(storage);

        await scene.MoveAsync(ItemStatus.Released);
        await storage.Get<OutboxDispatcher>().WorkAsync(None);

        var (item, threat) = await scene.ReadAsync();
        Assert.Equal((ThreatState.Resolved, item.StatusSince), (threat.State, threat.ResolvedAt));
        var change = await storage.LastChangeAsync();
        Assert.Equal(ChangeKinds.ItemMoved, change.Kind);
        Assert.Contains(
            await storage.Get<InboxStore>().ListAsync(scene.Engineer, None),
            message => message.Text.Contains("the threat that it answers is resolved", StringComparison.Ordinal)
        );
    }

    [Theory]
    [EachStorage]
    public async Task Release_TakenBack_LetsTheThreatStandInTheLaneAgain(StorageProvider provider)
    {
        await using var storage = await TestStorage.OpenAsync(provider);
        var scene = await Scene.OfAsync(storage);
        await scene.MoveAsync(ItemStatus.Released);
        storage.Time.Advance(TimeSpan.FromDays(1));

        await scene.MoveAsync(ItemStatus.InProgress, "It fails with old cards.");

        var (_, threat) = await scene.ReadAsync();
        Assert.Equal((ThreatState.Confirmed, null), (threat.State, threat.ResolvedAt));
    }

    [Fact]
    public async Task Release_TakenBack_LeavesWhatPeopleHadResolved()
    {
        await using var storage = await TestStorage.OpenAsync();
        var scene = await Scene.OfAsync(storage);
        var (_, threat) = await scene.ReadAsync();
        await storage.Get<ThreatStore>().ResolveAsync(scene.Manager, scene.Product.Id, threat.Id, None);
        storage.Time.Advance(TimeSpan.FromDays(1));
        await scene.MoveAsync(ItemStatus.Released);

        await scene.MoveAsync(ItemStatus.InProgress, "It fails with old cards.");

        Assert.Equal(ThreatState.Resolved, (await scene.ReadAsync()).Threat.State);
    }

    [Fact]
    public async Task Release_LeavesAThreatThatNobodyJudged()
    {
        await using var storage = await TestStorage.OpenAsync();
        var scene = await Scene.OfAsync(storage);
        var (_, threat) = await scene.ReadAsync();
        await storage
            .Get<ThreatStore>()
            .TakeBackAsync(scene.Manager, scene.Product.Id, threat.Id, ThreatState.Confirmed, None);

        await scene.MoveAsync(ItemStatus.Released);

        Assert.Equal(ThreatState.Reported, (await scene.ReadAsync()).Threat.State);
    }

    /// <summary>An item in progress that answers a threat which an engineer reported and a manager confirmed.</summary>
    private sealed record Scene(TestStorage Storage, Product Product, Actor Engineer, Actor Manager, int Number)
    {
        public static async Task<Scene> OfAsync(TestStorage storage)
        {
            var product = await storage.AddProductAsync();
            var engineer = await storage.AddMemberAsync(product, Role.Engineer);
            var manager = await storage.AddMemberAsync(product, Role.ProductManager);
            var item = await storage.AddDraftAsync(engineer, product);
            var threat = await storage
                .Get<ThreatReportStore>()
                .ReportAsync(engineer, product.Id, item.Number, Report, None);
            await storage.Get<ThreatStore>().ConfirmAsync(manager, product.Id, threat.Id, None);
            var scene = new Scene(storage, product, engineer, manager, item.Number);
            await scene.MoveAsync(ItemStatus.Ready);
            await scene.MoveAsync(ItemStatus.Planned);
            await scene.MoveAsync(ItemStatus.InProgress);
            storage.Time.Advance(TimeSpan.FromDays(1));
            return scene;
        }

        public Task MoveAsync(ItemStatus status, string? reason = null) =>
            Storage.Get<BacklogStore>().MoveAsync(Manager, Product.Id, Number, status, reason, None);

        public async Task<(BacklogItem Item, Threat Threat)> ReadAsync()
        {
            var detail = await Storage.Get<ItemQueries>().GetAsync(Manager, Product.Id, Number, None);
            return (detail.Item, Assert.Single(detail.Threats));
        }
    }
}
