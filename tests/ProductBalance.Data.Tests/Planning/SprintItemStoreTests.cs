using FluentValidation;
using ProductBalance.Data.Activity;
using ProductBalance.Data.Tests.Support;
using ProductBalance.Domain;
using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Planning;

namespace ProductBalance.Data.Tests.Planning;

/// <summary>The team has 20 person-days a sprint.</summary>
public sealed class SprintItemStoreTests
{
    private static readonly CancellationToken None = CancellationToken.None;

    [Theory]
    [EachStorage]
    public async Task Add_PlansTheItem_AndTellsItsHistory(StorageProvider provider)
    {
        await using var scene = await PlannedSprint.OpenAsync(provider);
        var item = await scene.AddReadyAsync(8);

        var stay = await scene.PutInAsync(item);

        Assert.Equal(8, stay.PlannedDays, 9);
        Assert.Equal(ItemStatus.Planned, await scene.StatusOfAsync(item));
        Assert.Equal([("sprint", "\"Sprint 1\""), ("status", "\"planned\"")], await LastFieldsAsync(scene, item));
        var detail = await scene.ReadAsync();
        Assert.Equal((item, scene.Manager.Name), (detail.Lines.Single().Number, detail.Lines.Single().Stay.AddedBy));
        Assert.Equal([item], detail.Taken);
    }

    [Theory]
    [InlineData(48.0, null, 20)] // its share
    [InlineData(48.0, 30.0, 30)] // as somebody said
    [InlineData(8.0, null, 8)]
    public async Task Add_PlansAsMuchAsTheTeamHas(double effort, double? said, double expected)
    {
        await using var scene = await PlannedSprint.OpenAsync();

        var stay = await scene.PutInAsync(await scene.AddReadyAsync(effort), days: said);

        Assert.Equal(expected, stay.PlannedDays, 9);
    }

    [Fact]
    public async Task Add_WhenNothingIsPlannedForIt_NamesTheField()
    {
        await using var scene = await PlannedSprint.OpenAsync();
        var item = await scene.AddReadyAsync();

        var refusal = await Assert.ThrowsAsync<ValidationException>(() => scene.PutInAsync(item, days: 0));

        Assert.Equal("plannedDays", Assert.Single(refusal.Errors).PropertyName);
    }

    [Fact]
    public async Task Add_WhenItIsInAnOpenSprint_IsRefused()
    {
        await using var scene = await PlannedSprint.OpenAsync();
        await scene.Sprints.CreateNextAsync(scene.Manager, scene.Product.Id, None);
        var item = await scene.AddReadyAsync();
        await scene.PutInAsync(item);

        await RefusedAsync("in-a-sprint", () => scene.PutInAsync(item));
        await RefusedAsync("in-a-sprint", () => scene.PutInAsync(item, sprint: 2));
    }

    [Fact]
    public async Task Add_WhatCannotBePlanned_IsRefused()
    {
        await using var scene = await PlannedSprint.OpenAsync();
        var draft = await scene.Storage.AddDraftAsync(scene.Manager, scene.Product);
        var dropped = await scene.AddReadyAsync();
        await scene.MoveAsync(dropped, ItemStatus.Dropped);

        await RefusedAsync("not-plannable", () => scene.PutInAsync(draft.Number));
        await RefusedAsync("not-plannable", () => scene.PutInAsync(dropped));
    }

    [Theory]
    [InlineData(ItemStatus.Planned)]
    [InlineData(ItemStatus.InProgress)]
    public async Task Remove_MakesTheItemReadyAgain(ItemStatus status)
    {
        await using var scene = await PlannedSprint.OpenAsync();
        var item = await scene.AddReadyAsync();
        await scene.PutInAsync(item);
        if (status == ItemStatus.InProgress)
        {
            await scene.MoveAsync(item, ItemStatus.InProgress);
        }

        await scene.TakeOutAsync(item);

        Assert.Equal(ItemStatus.Ready, await scene.StatusOfAsync(item));
        Assert.Empty((await scene.ReadAsync()).Lines);
        await RefusedAsync("not-in-sprint", () => scene.TakeOutAsync(item));
    }

    [Fact]
    public async Task Remove_WhatWasReleased_IsRefused()
    {
        await using var scene = await PlannedSprint.OpenAsync();
        var item = await scene.AddReadyAsync();
        await scene.PutInAsync(item);
        await scene.MoveAsync(item, ItemStatus.InProgress);
        await scene.MoveAsync(item, ItemStatus.Released);

        await RefusedAsync("released-in-sprint", () => scene.TakeOutAsync(item));
    }

    [Theory]
    [EachStorage]
    public async Task Changes_WhileTheSprintRuns_NeedAReason_AndAreKept(StorageProvider provider)
    {
        await using var scene = await PlannedSprint.OpenAsync(provider);
        var (first, second) = (await scene.AddReadyAsync(), await scene.AddReadyAsync());
        await scene.PutInAsync(first);
        scene.Storage.Time.Advance(TimeSpan.FromMinutes(1));
        await scene.StartAsync();
        scene.Storage.Time.Advance(TimeSpan.FromMinutes(1));

        await RefusedAsync("reason-missing", () => scene.PutInAsync(second));
        await RefusedAsync("reason-missing", () => scene.TakeOutAsync(first));
        await scene.PutInAsync(second, "the carrier waits for it");
        scene.Storage.Time.Advance(TimeSpan.FromMinutes(1));
        await scene.TakeOutAsync(first, "nobody is there for it");

        var changes = (await scene.ReadAsync()).ScopeChanges;
        Assert.Equal(
            [(first, null, "nobody is there for it"), (second, "the carrier waits for it", null)],
            changes.Select(line => (line.Number, line.Stay.AddedReason, line.Stay.RemovedReason))
        );
    }

    [Theory]
    [EachStorage]
    public async Task Add_AfterItWasTakenOut_IsAnotherStay(StorageProvider provider)
    {
        await using var scene = await PlannedSprint.OpenAsync(provider);
        var item = await scene.AddReadyAsync();
        await scene.PutInAsync(item);
        await scene.TakeOutAsync(item);
        scene.Storage.Time.Advance(TimeSpan.FromMinutes(1));

        await scene.PutInAsync(item);

        await using var db = scene.Storage.OpenContext();
        Assert.Equal(2, db.SprintItems.Count());
        Assert.Single((await scene.ReadAsync()).Lines);
    }

    [Theory]
    [InlineData(ItemStatus.Ready, null, "It became ready.")]
    [InlineData(ItemStatus.Dropped, "nobody wants it", "nobody wants it")]
    public async Task AnItemThatIsMovedAway_LeavesItsSprint(ItemStatus to, string? reason, string told)
    {
        await using var scene = await PlannedSprint.OpenAsync();
        var item = await scene.AddReadyAsync();
        await scene.PutInAsync(item);
        await scene.StartAsync();

        await scene.MoveAsync(item, to, reason);

        Assert.Empty((await scene.ReadAsync()).Lines);
        await using var db = scene.Storage.OpenContext();
        Assert.Equal(told, db.SprintItems.Single().RemovedReason);
        Assert.Contains("sprint", (await LastFieldsAsync(scene, item)).Select(field => field.Field));
    }

    [Fact]
    public async Task Mark_PinsAndBans_AndIsLiftedByTheOpposite()
    {
        await using var scene = await PlannedSprint.OpenAsync();
        var (pinned, banned) = (await scene.AddReadyAsync(), await scene.AddReadyAsync());
        await scene.PutInAsync(pinned);

        await MarkAsync(scene, pinned, SprintMarkKind.Pinned);
        await MarkAsync(scene, banned, SprintMarkKind.Banned);

        Assert.Equal(
            [(pinned, SprintMarkKind.Pinned), (banned, SprintMarkKind.Banned)],
            (await scene.ReadAsync()).Marks.OrderBy(mark => mark.Key).Select(mark => (mark.Key, mark.Value))
        );
        await RefusedAsync("in-sprint", () => MarkAsync(scene, pinned, SprintMarkKind.Banned));
        await scene.TakeOutAsync(pinned);
        await scene.PutInAsync(banned);
        Assert.Empty((await scene.ReadAsync()).Marks);
    }

    [Fact]
    public async Task Mark_TakenBack_IsGone()
    {
        await using var scene = await PlannedSprint.OpenAsync();
        var item = await scene.AddReadyAsync();
        await MarkAsync(scene, item, SprintMarkKind.Banned);
        await MarkAsync(scene, item, SprintMarkKind.Pinned);

        await MarkAsync(scene, item, null);

        Assert.Empty((await scene.ReadAsync()).Marks);
    }

    private static Task<long> MarkAsync(PlannedSprint scene, int item, SprintMarkKind? kind) =>
        scene.Marks.MarkAsync(scene.Manager, scene.Product.Id, 1, item, kind, None);

    private static async Task<IEnumerable<(string Field, string? After)>> LastFieldsAsync(PlannedSprint scene, int item)
    {
        var id = (await FullItem.FindAsync(scene.Storage, scene.Manager, scene.Product.Id, item)).Id;
        var history = await scene
            .Storage.Get<HistoryStore>()
            .OfItemAsync(scene.Manager, scene.Product.Id, id, limit: 1, None);
        return history[0].Fields.OrderBy(field => field.Field).Select(field => (field.Field, field.After));
    }

    private static async Task RefusedAsync(string code, Func<Task> act) =>
        Assert.Equal(code, (await Assert.ThrowsAsync<DomainRuleException>(act)).Code);
}
