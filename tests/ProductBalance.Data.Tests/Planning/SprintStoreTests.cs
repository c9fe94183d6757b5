using FluentValidation;
using ProductBalance.Data.Activity;
using ProductBalance.Data.Planning;
using ProductBalance.Data.Tests.Support;
using ProductBalance.Domain;
using ProductBalance.Domain.Access;
using ProductBalance.Domain.Planning;

namespace ProductBalance.Data.Tests.Planning;

/// <summary>Today is Friday, 20 November 2026.</summary>
public sealed class SprintStoreTests
{
    private static readonly DateOnly Monday = new(2026, 11, 23);
    private static readonly CancellationToken None = CancellationToken.None;

    [Theory]
    [EachStorage]
    public async Task CreateNext_NumbersThem_AndLetsThemFollowEachOther(StorageProvider provider)
    {
        await using var scene = await PlannedSprint.OpenAsync(provider);

        var second = await scene.Sprints.CreateNextAsync(scene.Manager, scene.Product.Id, None);

        Assert.Equal((1, Monday, Monday.AddDays(13)), (scene.Sprint.Number, scene.Sprint.Start, scene.Sprint.End));
        Assert.Equal((2, Monday.AddDays(14), Monday.AddDays(27)), (second.Number, second.Start, second.End));
        var change = await scene.Storage.LastChangeAsync();
        Assert.Equal((ChangeKinds.SprintPlanned, "Sprint 2"), (change.Kind, change.Subject));
    }

    [Theory]
    [InlineData(Role.Viewer)]
    [InlineData(Role.Engineer)]
    public async Task Everything_ByOthersThanTheManager_IsRefused(Role role)
    {
        await using var scene = await PlannedSprint.OpenAsync();
        var actor = await scene.Storage.AddMemberAsync(scene.Product, role);
        var id = scene.Product.Id;

        await RefusedAsync("not-allowed", () => scene.Sprints.CreateNextAsync(actor, id, None));
        await RefusedAsync("not-allowed", () => scene.Sprints.StartAsync(actor, id, 1, None));
        await RefusedAsync("not-allowed", () => scene.Closer.CloseAsync(actor, id, 1, new(), None));
        await RefusedAsync("not-allowed", () => scene.Sprints.DescribeAsync(actor, id, 1, Input(), default, None));
        await RefusedAsync("not-allowed", () => scene.Items.AddAsync(actor, id, 1, new(1), None));
        await RefusedAsync("not-allowed", () => scene.Items.RemoveAsync(actor, id, 1, 1, null, None));
        await RefusedAsync("not-allowed", () => scene.Marks.MarkAsync(actor, id, 1, 1, null, None));
        Assert.False((await scene.Storage.Get<SprintQueries>().GetAsync(actor, id, 1, None)).MayPlan);
    }

    [Theory]
    [EachStorage]
    public async Task Describe_KeepsWhatWasSaid(StorageProvider provider)
    {
        await using var scene = await PlannedSprint.OpenAsync(provider);

        await DescribeAsync(scene, Input("  Checkout ", "Pay faster", length: 21));

        var sprint = (await scene.ReadAsync()).Sprint;
        Assert.Equal(("Checkout", "Pay faster", Monday.AddDays(20)), (sprint.Name, sprint.Goal, sprint.End));
    }

    [Fact]
    public async Task Describe_WhenAnotherSprintHasSomeOfTheDays_IsRefused()
    {
        await using var scene = await PlannedSprint.OpenAsync();
        await scene.Sprints.CreateNextAsync(scene.Manager, scene.Product.Id, None);

        await RefusedAsync("sprints-overlap", () => DescribeAsync(scene, Input(length: 15)));
    }

    [Fact]
    public async Task Describe_WhenItEndsBeforeItStarts_NamesTheField()
    {
        await using var scene = await PlannedSprint.OpenAsync();

        var refusal = await Assert.ThrowsAsync<ValidationException>(() => DescribeAsync(scene, Input(length: 0)));

        Assert.Equal("end", Assert.Single(refusal.Errors).PropertyName);
    }

    [Fact]
    public async Task Describe_OnAnOlderVersion_IsRefused()
    {
        await using var scene = await PlannedSprint.OpenAsync();
        await DescribeAsync(scene, Input("Checkout"));

        await RefusedAsync("changed-meanwhile", () => DescribeAsync(scene, Input("Search")));
    }

    [Fact]
    public async Task Start_WhileAnotherOneRuns_IsRefused()
    {
        await using var scene = await PlannedSprint.OpenAsync();
        await scene.Sprints.CreateNextAsync(scene.Manager, scene.Product.Id, None);
        await scene.StartAsync();

        await RefusedAsync("sprint-running", () => scene.StartAsync(2));
    }

    [Theory]
    [EachStorage]
    public async Task List_AddsUpWhatIsInEachSprint(StorageProvider provider)
    {
        await using var scene = await PlannedSprint.OpenAsync(provider);
        await scene.Sprints.CreateNextAsync(scene.Manager, scene.Product.Id, None);
        await scene.PutInAsync(await scene.AddReadyAsync(8));
        await scene.PutInAsync(await scene.AddReadyAsync(5));

        var sprints = await scene.Storage.Get<SprintQueries>().ListAsync(scene.Manager, scene.Product.Id, None);

        Assert.Equal(
            [(2, 0, 0.0, 20.0), (1, 2, 13.0, 20.0)],
            sprints.Select(one => (one.Sprint.Number, one.Items, one.PlannedDays, one.Capacity))
        );
    }

    [Fact]
    public async Task Get_ByAStranger_FindsNoProduct()
    {
        await using var scene = await PlannedSprint.OpenAsync();
        var stranger = await scene.Storage.AddPersonAsync("stranger");

        await Assert.ThrowsAsync<NotFoundException>(() =>
            scene.Storage.Get<SprintQueries>().GetAsync(stranger, scene.Product.Id, 1, None)
        );
    }

    private static SprintInput Input(string? name = null, string goal = "", int length = 14) =>
        new(name, goal, Monday, Monday.AddDays(length - 1));

    private static Task<Sprint> DescribeAsync(PlannedSprint scene, SprintInput input) =>
        scene.Sprints.DescribeAsync(scene.Manager, scene.Product.Id, 1, input, scene.Sprint.Version, None);

    private static async Task RefusedAsync(string code, Func<Task> act) =>
        Assert.Equal(code, (await Assert.ThrowsAsync<DomainRuleException>(act)).Code);
}
