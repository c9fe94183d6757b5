using FluentValidation;
using ProductBalance.Data.Outcomes;
using ProductBalance.Data.Planning;
using ProductBalance.Data.Scoring;
using ProductBalance.Data.Settings;
using ProductBalance.Data.Tests.Support;
using ProductBalance.Domain;
using ProductBalance.Domain.Access;
using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Scoring;

namespace ProductBalance.Data.Tests.Outcomes;

/// <summary>Two items of the team were estimated at 8 person-days each, and took 12 and 16.</summary>
public sealed class CalibrationQueriesTests
{
    // Ratios 1.5 and 2 with the middle √3, held back by 2/7: √3^(2/7).
    private const double Factor = 1.169930812758687;

    private static readonly CancellationToken None = CancellationToken.None;

    [Theory]
    [EachStorage]
    public async Task Get_TellsWhatClosedSprintsTeach(StorageProvider provider)
    {
        await using var scene = await ClosedAsync(provider);

        var view = await scene.Storage.Get<CalibrationQueries>().GetAsync(scene.Manager, scene.Product.Id, None);

        var team = Assert.Single(view.Teams);
        Assert.Equal(
            (FactorSubject.Effort, scene.Team.Id, "Core", ItemKind.Tech),
            (team.Of, team.Team, team.TeamName, team.Kind)
        );
        Assert.Equal((2, 0), (team.Calibration.Count, team.Calibration.Ranges));
        Assert.Equal(1.75, team.Calibration.MedianRatio!.Value, 12);
        Assert.Equal(Factor, team.Calibration.Factor, 9);
        Assert.Null(team.Applied);
        Assert.Equal("2026 Q4", Assert.Single(view.Quarters).Name);
    }

    [Fact]
    public async Task Get_ShowsPeopleToThemselvesAndToManagers()
    {
        await using var scene = await ClosedAsync();
        var engineer = await scene.Storage.AddMemberAsync(scene.Product, Role.Engineer);
        var queries = scene.Storage.Get<CalibrationQueries>();

        var managers = await queries.GetAsync(scene.Manager, scene.Product.Id, None);
        var engineers = await queries.GetAsync(engineer, scene.Product.Id, None);

        Assert.Equal(["ProductManager"], managers.People.Select(group => group.Name));
        Assert.Empty(engineers.People);
        Assert.Single(engineers.Teams);
    }

    [Theory]
    [EachStorage]
    public async Task Publish_PutsTheFactorIntoEveryScore_AndMeasuringChangesItOnlyAtTheNext(StorageProvider provider)
    {
        await using var scene = await ClosedAsync(provider);
        var next = await scene.AddReadyAsync();
        var before = await RowAsync(scene, next);

        var product = await scene
            .Storage.Get<FactorStore>()
            .PublishAsync(scene.Manager, scene.Product, " We learn ", None);

        var after = await RowAsync(scene, next);
        Assert.Equal((1, 2), (product.Settings.Factors.Number, product.ModelVersion));
        Assert.Equal(8 * Factor, after.EffortDays!.Value, 9);
        Assert.Contains(after.Score!.Explanation.Terms, term => term.Name == "Calibration of effort");
        Assert.DoesNotContain(before.Score!.Explanation.Terms, term => term.Name == "Calibration of effort");
        var versions = await scene.Storage.Get<ModelQueries>().VersionsAsync(scene.Manager, product.Id, None);
        Assert.Equal("We learn", versions[0].Reason);
    }

    [Fact]
    public async Task SwitchOff_LetsEstimatesCountAsTheyAreStated()
    {
        await using var scene = await ClosedAsync();
        var next = await scene.AddReadyAsync();
        var store = scene.Storage.Get<FactorStore>();
        var published = await store.PublishAsync(scene.Manager, scene.Product, "we learn", None);

        var off = await store.SwitchOffAsync(scene.Manager, published, "too few yet", None);

        Assert.Equal((2, false), (off.Settings.Factors.Number, off.Settings.Factors.IsOn));
        Assert.Equal(8, (await RowAsync(scene, next)).EffortDays);
    }

    [Fact]
    public async Task Publish_WithoutAReasonOrAnOutcome_IsRefused_AndIsTheManagers()
    {
        await using var scene = await ClosedAsync();
        var engineer = await scene.Storage.AddMemberAsync(scene.Product, Role.Engineer);
        var empty = await scene.Storage.AddProductAsync("empty");
        var other = await scene.Storage.AddMemberAsync(empty, Role.ProductManager, "other");
        var store = scene.Storage.Get<FactorStore>();

        var noReason = await Assert.ThrowsAsync<ValidationException>(() =>
            store.PublishAsync(scene.Manager, scene.Product, " ", None)
        );
        var nothing = await Assert.ThrowsAsync<DomainRuleException>(() =>
            store.PublishAsync(other, empty, "why not", None)
        );
        var notAllowed = await Assert.ThrowsAsync<DomainRuleException>(() =>
            store.PublishAsync(engineer, scene.Product, "I may", None)
        );

        Assert.Equal("reason", Assert.Single(noReason.Errors).PropertyName);
        Assert.Equal(("nothing-learned", "not-allowed"), (nothing.Code, notAllowed.Code));
    }

    private static async Task<BacklogRow> RowAsync(PlannedSprint scene, int number) =>
        (await scene.Storage.Get<LiveRanking>().GetAsync(scene.Manager, scene.Product.Id, None)).Find(number)!;

    private static async Task<PlannedSprint> ClosedAsync(StorageProvider provider = StorageProvider.Sqlite)
    {
        var scene = await PlannedSprint.OpenAsync(provider);
        var took = new Dictionary<int, double>();
        foreach (var actual in (double[])[12, 16])
        {
            var item = await scene.AddReadyAsync();
            await scene.PutInAsync(item);
            took[item] = actual;
        }

        scene.Storage.Time.Advance(TimeSpan.FromDays(3));
        await scene.StartAsync();
        foreach (var item in took.Keys)
        {
            await scene.MoveAsync(item, ItemStatus.InProgress);
            await scene.MoveAsync(item, ItemStatus.Released);
        }

        await scene.CloseAsync(new SprintClosing { ActualDays = took });
        return scene;
    }
}
