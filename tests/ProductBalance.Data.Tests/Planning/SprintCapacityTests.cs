using FluentValidation;
using ProductBalance.Data.Planning;
using ProductBalance.Data.Scoring;
using ProductBalance.Data.Tests.Support;
using ProductBalance.Domain;
using ProductBalance.Domain.Access;

namespace ProductBalance.Data.Tests.Planning;

/// <summary>What people, days off and holidays do to a sprint from Monday, 23 November, and to the cut line of the backlog.</summary>
public sealed class SprintCapacityTests
{
    private static readonly PersonInput Ada = new("Ada", UserId: null, Share: 1, ["SQL"]);
    private static readonly DateOnly Monday = new(2026, 11, 23);
    private static readonly CancellationToken None = CancellationToken.None;

    [Theory]
    [EachStorage]
    public async Task Capacity_FollowsPeopleHolidaysAndDaysOff(StorageProvider provider)
    {
        await using var scene = await PlannedSprint.OpenAsync(provider);
        var (manager, id, storage) = (scene.Manager, scene.Product.Id, scene.Storage);

        Assert.Equal(20, await CapacityAsync(scene), 9); // 4 people × 10 days × 0.5
        var ada = await storage.Get<TeamPersonStore>().AddAsync(manager, id, scene.Team.Id, Ada, None);
        Assert.Equal(5, await CapacityAsync(scene), 9); // from the first name on, those who are named
        await storage.Get<HolidayStore>().AddAsync(manager, id, new(Monday.AddDays(3), "Thanksgiving"), None);
        Assert.Equal(4.5, await CapacityAsync(scene), 9);
        var away = new AbsenceInput(scene.Team.Id, ada, Monday.AddDays(7), Monday.AddDays(8));
        var off = await storage.Get<AbsenceStore>().AddAsync(manager, id, away, None);
        Assert.Equal(3.5, await CapacityAsync(scene), 9);
        await storage.Get<AbsenceStore>().RemoveAsync(manager, id, off, None);
        await storage.Get<HolidayStore>().RemoveAsync(manager, id, Monday.AddDays(3), None);
        await storage.Get<TeamPersonStore>().RemoveAsync(manager, id, ada, None);
        Assert.Equal(20, await CapacityAsync(scene), 9);
    }

    [Theory]
    [EachStorage]
    public async Task CutLine_SpeaksOfTheSprintThatRunsOrComesNext(StorageProvider provider)
    {
        await using var scene = await PlannedSprint.OpenAsync(provider);
        var item = await scene.AddReadyAsync(19);
        await scene.AddReadyAsync(8);

        var before = await RankingAsync(scene);
        await scene
            .Storage.Get<HolidayStore>()
            .AddAsync(scene.Manager, scene.Product.Id, new(Monday, "a holiday"), None);
        var after = await RankingAsync(scene);

        Assert.Equal(("Sprint 1", 20.0), (before.Period.Sprint?.Title, before.Capacity));
        Assert.Equal(18, after.Capacity, 9);
        Assert.False(after.Find(item)!.FitsCapacity);
    }

    [Fact]
    public async Task CutLine_WithoutASprint_SpeaksOfAny()
    {
        await using var storage = await TestStorage.OpenAsync();
        var product = await storage.AddProductAsync();
        await storage.AddTeamAsync(product, people: 4, availability: 0.5);
        var manager = await storage.AddMemberAsync(product, Role.ProductManager);

        var snapshot = await storage.Get<LiveRanking>().GetAsync(manager, product.Id, None);

        Assert.Equal((null, 20.0), (snapshot.Period.Sprint, snapshot.Capacity));
    }

    [Theory]
    [InlineData("name", " ", 1, "SQL")]
    [InlineData("share", "Ada", 0, "SQL")]
    [InlineData("share", "Ada", 1.01, "SQL")]
    [InlineData("skills", "Ada", 1, "")]
    public async Task AddPerson_WhenAFieldIsWrong_NamesIt(string field, string name, double share, string skill)
    {
        await using var scene = await PlannedSprint.OpenAsync();
        var input = new PersonInput(name, UserId: null, share, [skill]);

        var refusal = await Assert.ThrowsAsync<ValidationException>(() => AddAsync(scene, input));

        Assert.Equal([field], refusal.Errors.Select(error => error.PropertyName));
    }

    [Fact]
    public async Task AddPerson_WithTheAccountOfAStranger_NamesTheField()
    {
        await using var scene = await PlannedSprint.OpenAsync();
        var stranger = await scene.Storage.AddPersonAsync("stranger");

        var refusal = await Assert.ThrowsAsync<ValidationException>(() =>
            AddAsync(scene, Ada with { UserId = stranger.UserId })
        );

        Assert.Equal("userId", Assert.Single(refusal.Errors).PropertyName);
    }

    [Fact]
    public async Task EditPerson_OnAnOlderVersion_IsRefused()
    {
        await using var scene = await PlannedSprint.OpenAsync();
        var store = scene.Storage.Get<TeamPersonStore>();
        await AddAsync(scene, Ada);
        var known = Assert.Single(await store.ListAsync(scene.Manager, scene.Product.Id, None));
        await EditAsync(Ada with { Share = 0.5 });

        var refusal = await Assert.ThrowsAsync<DomainRuleException>(() => EditAsync(Ada));

        Assert.Equal("changed-meanwhile", refusal.Code);
        Assert.Equal(0.5, Assert.Single(await store.ListAsync(scene.Manager, scene.Product.Id, None)).Share);
        Task EditAsync(PersonInput input) =>
            store.EditAsync(scene.Manager, scene.Product.Id, known.Id, input, known.Version, None);
    }

    [Fact]
    public async Task AddHoliday_OnTheDayOfAnother_IsRefused()
    {
        await using var scene = await PlannedSprint.OpenAsync();
        var store = scene.Storage.Get<HolidayStore>();
        await store.AddAsync(scene.Manager, scene.Product.Id, new(Monday, "one"), None);

        var refusal = await Assert.ThrowsAsync<DomainRuleException>(() =>
            store.AddAsync(scene.Manager, scene.Product.Id, new(Monday, "another"), None)
        );

        Assert.Equal("holiday-known", refusal.Code);
    }

    [Theory]
    [InlineData(Role.Viewer)]
    [InlineData(Role.Engineer)]
    public async Task PeopleAndDays_ByOthersThanTheManager_AreRefused(Role role)
    {
        await using var scene = await PlannedSprint.OpenAsync();
        var (storage, id) = (scene.Storage, scene.Product.Id);
        var actor = await storage.AddMemberAsync(scene.Product, role);
        var away = new AbsenceInput(scene.Team.Id, PersonId: null, Monday, Monday);

        await RefusedAsync(() => storage.Get<TeamPersonStore>().AddAsync(actor, id, scene.Team.Id, Ada, None));
        await RefusedAsync(() => storage.Get<TeamPersonStore>().EditAsync(actor, id, default, Ada, default, None));
        await RefusedAsync(() => storage.Get<TeamPersonStore>().RemoveAsync(actor, id, default, None));
        await RefusedAsync(() => storage.Get<AbsenceStore>().AddAsync(actor, id, away, None));
        await RefusedAsync(() => storage.Get<AbsenceStore>().RemoveAsync(actor, id, default, None));
        await RefusedAsync(() => storage.Get<HolidayStore>().AddAsync(actor, id, new(Monday, "a day"), None));
        await RefusedAsync(() => storage.Get<HolidayStore>().RemoveAsync(actor, id, Monday, None));
    }

    private static Task AddAsync(PlannedSprint scene, PersonInput input) =>
        scene.Storage.Get<TeamPersonStore>().AddAsync(scene.Manager, scene.Product.Id, scene.Team.Id, input, None);

    private static async Task<double> CapacityAsync(PlannedSprint scene) =>
        Assert.Single((await scene.ReadAsync()).Capacities).Days;

    private static Task<BacklogSnapshot> RankingAsync(PlannedSprint scene) =>
        scene.Storage.Get<LiveRanking>().GetAsync(scene.Manager, scene.Product.Id, None);

    private static async Task RefusedAsync(Func<Task> act) =>
        Assert.Equal("not-allowed", (await Assert.ThrowsAsync<DomainRuleException>(act)).Code);
}
