using ProductBalance.Data.Activity;
using ProductBalance.Data.Backlog;
using ProductBalance.Data.LightsOn;
using ProductBalance.Data.Tests.Support;
using ProductBalance.Domain.Access;
using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Estimates;
using ProductBalance.Domain.LightsOn;
using ProductBalance.Domain.Planning;
using ProductBalance.Domain.Settings;

namespace ProductBalance.Data.Tests.LightsOn;

/// <summary>On 20 November 2026; five person-days of one person are a week.</summary>
public sealed class LaneAlarmsTests
{
    private static readonly CancellationToken None = CancellationToken.None;
    private static readonly DateOnly Today = new(2026, 11, 20);

    [Theory]
    [EachStorage]
    public async Task Raise_OfAnOverloadedLane_TellsManagersOnce_AndAgainAfterItWasRelieved(StorageProvider provider)
    {
        await using var storage = await TestStorage.OpenAsync(provider);
        var scene = await SceneAsync(storage);
        await ThreatenAsync(storage, scene, Today.AddDays(60), effort: 5);
        var late = await ThreatenAsync(storage, scene, Today.AddDays(62), effort: 50);

        await RaiseTwiceAsync(storage, scene);
        var alarms = await LettersAsync(storage, scene.Manager, "overloaded");
        await storage.Get<ThreatStore>().ResolveAsync(scene.Manager, scene.Product.Id, late.Id, None);
        await RaiseTwiceAsync(storage, scene);
        await storage
            .Get<ThreatStore>()
            .TakeBackAsync(scene.Manager, scene.Product.Id, late.Id, ThreatState.Resolved, None);
        await RaiseTwiceAsync(storage, scene);

        // Behind 7 days of the first, 70 of its own end 15 days after the day it bites.
        Assert.StartsWith(
            "The lights-on lane is overloaded, 15 days late: PB-2 “New image” is the first that will miss its day.",
            Assert.Single(alarms),
            StringComparison.Ordinal
        );
        Assert.Equal(2, (await LettersAsync(storage, scene.Manager, "overloaded")).Count);
        Assert.Empty(await LettersAsync(storage, scene.Engineer, "overloaded"));
    }

    // It takes 7 days, and a sprint before its latest start is 14: 21 days before it bites.
    [Theory]
    [InlineData(22, 0)]
    [InlineData(21, 1)]
    public async Task Raise_ASprintBeforeTheLatestStart_WarnsItsTeamOnce(int bitesIn, int letters)
    {
        await using var storage = await TestStorage.OpenAsync();
        var scene = await SceneAsync(storage);
        await ThreatenAsync(storage, scene, Today.AddDays(bitesIn), effort: 5);

        await RaiseTwiceAsync(storage, scene);

        Assert.Equal(letters, (await LettersAsync(storage, scene.Engineer, "keeps the lights on")).Count);
        Assert.Equal(letters, (await LettersAsync(storage, scene.Manager, "keeps the lights on")).Count);
    }

    [Fact]
    public async Task Lane_GoesByTheDayOfWhatDependsOnIt()
    {
        await using var storage = await TestStorage.OpenAsync();
        var scene = await SceneAsync(storage);
        await ThreatenAsync(storage, scene, Today.AddDays(60), effort: 5);
        await ThreatenAsync(storage, scene, Today.AddDays(30), effort: 5);
        await ThreatenAsync(storage, scene, Today.AddDays(40), effort: 5);
        await storage
            .Get<LinkStore>()
            .AddAsync(scene.Manager, scene.Product.Id, from: 2, to: 1, LinkKind.DependsOn, None);

        var snapshot = await RankedProduct.GetAsync(storage, scene.Manager, scene.Product);

        Assert.Equal([1, 2, 3], snapshot.Ranked.Select(row => row.Number));
        Assert.Equal([1, 2, 3], snapshot.Lane.Forecast.Outlooks.Select(outlook => outlook.Task.Number));
        Assert.Equal(Today.AddDays(30), snapshot.Lane.Forecast.Outlooks[0].Due);
    }

    [Fact]
    public async Task Lane_CountsWhatItsOwnDependOn_WithoutLiftingItIntoTheRanking()
    {
        await using var storage = await TestStorage.OpenAsync();
        var scene = await SceneAsync(storage);
        await ThreatenAsync(storage, scene, Today.AddDays(30), effort: 5);
        await storage
            .Get<BacklogStore>()
            .CreateAsync(scene.Manager, scene.Product.Id, new ItemInput(Content(scene, 10), IsDraft: true), None);
        await storage
            .Get<LinkStore>()
            .AddAsync(scene.Manager, scene.Product.Id, from: 1, to: 2, LinkKind.DependsOn, None);

        var snapshot = await RankedProduct.GetAsync(storage, scene.Manager, scene.Product);

        Assert.Equal([1], snapshot.Ranked.Select(row => row.Number));
        Assert.Equal([2, 1], snapshot.Lane.Forecast.Outlooks.Select(outlook => outlook.Task.Number));
        Assert.Equal([14, 21], snapshot.Lane.Forecast.Outlooks.Select(outlook => Math.Round(outlook.Completion, 6)));
    }

    private sealed record Scene(Product Product, Team Team, Actor Manager, Actor Engineer);

    private static async Task<Scene> SceneAsync(TestStorage storage)
    {
        var (product, team, manager) = await RankedProduct.AddAsync(storage);
        return new(product, team, manager, await storage.AddMemberAsync(product, Role.Engineer, "engineer", team.Id));
    }

    private static ItemContent Content(Scene scene, double effort) =>
        new()
        {
            Kind = ItemKind.Tech,
            Title = "New image",
            Team = scene.Team.Id,
            Effort = Estimate.Of(effort),
        };

    private static async Task<Threat> ThreatenAsync(TestStorage storage, Scene scene, DateOnly bites, double effort)
    {
        var report = new ThreatReport(ThreatKind.Legal, "Fines", bites, ThreatSeverity.Severe, "The law");
        var item = await storage
            .Get<ThreatReportStore>()
            .ReportNewAsync(scene.Engineer, scene.Product.Id, Content(scene, effort), report, None);
        var detail = await storage.Get<ItemQueries>().GetAsync(scene.Manager, scene.Product.Id, item.Number, None);
        var threat = Assert.Single(detail.Threats);
        await storage.Get<ThreatStore>().ConfirmAsync(scene.Manager, scene.Product.Id, threat.Id, None);
        return threat;
    }

    // As two processes do when a day begins.
    private static async Task RaiseTwiceAsync(TestStorage storage, Scene scene)
    {
        foreach (var job in storage.Get<IEnumerable<IDailyJob>>().Concat(storage.Get<IEnumerable<IDailyJob>>()))
        {
            await job.RunAsync(scene.Product, Today, None);
        }
    }

    private static async Task<List<string>> LettersAsync(TestStorage storage, Actor actor, string words)
    {
        await storage.Get<OutboxDispatcher>().WorkAsync(None);
        var messages = await storage.Get<InboxStore>().ListAsync(actor, None);
        return
        [
            .. messages.Select(message => message.Text).Where(text => text.Contains(words, StringComparison.Ordinal)),
        ];
    }
}
