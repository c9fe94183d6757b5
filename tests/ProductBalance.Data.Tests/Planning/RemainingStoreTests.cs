using FluentValidation;
using ProductBalance.Data.Activity;
using ProductBalance.Data.Tests.Support;
using ProductBalance.Domain;
using ProductBalance.Domain.Access;
using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Planning.Progress;

namespace ProductBalance.Data.Tests.Planning;

/// <summary>Today is Friday, 20 November 2026; the sprint runs from Monday, the 23rd, for two weeks.</summary>
public sealed class RemainingStoreTests
{
    private static readonly DateOnly Monday = new(2026, 11, 23);

    [Theory]
    [EachStorage]
    public async Task Note_KeepsWhatWasSaid_DayByDay(StorageProvider provider)
    {
        await using var scene = await PlannedSprint.OpenAsync(provider);
        var (first, second) = (await scene.AddReadyAsync(8), await scene.AddReadyAsync(5));
        await scene.PutInAsync(first);
        await scene.PutInAsync(second);
        scene.Storage.Time.Advance(TimeSpan.FromDays(3));
        await scene.StartAsync();

        await scene.SayAsync(first, 6);
        scene.Storage.Time.Advance(TimeSpan.FromDays(1));
        await scene.SayAsync(first, 2);
        await scene.SayAsync(second, 7);

        var progress = (await scene.ProgressAsync())!;
        Assert.Equal([new BurnUpDay(Monday, 13, 2), new BurnUpDay(Monday.AddDays(1), 15, 6)], progress.BurnUp.Days);
        Assert.Equal([2.0, 6.0], progress.Lines[first].Notes.Select(note => note.Days));
        Assert.Equal((13.0, 15.0, 6.0, 2, 0), Figures(Assert.Single(progress.Teams).Tally));
    }

    [Fact]
    public async Task Note_IsToldInTheItemsHistory()
    {
        await using var scene = await PlannedSprint.OpenAsync();
        var item = await StartedAsync(scene);

        await scene.SayAsync(item, 6);

        var id = (await FullItem.FindAsync(scene.Storage, scene.Manager, scene.Product.Id, item)).Id;
        var entry = (
            await scene
                .Storage.Get<HistoryStore>()
                .OfItemAsync(scene.Manager, scene.Product.Id, id, limit: 1, CancellationToken.None)
        )[0];
        var field = Assert.Single(entry.Fields);
        Assert.Equal(("remaining", "8", "6"), (field.Field, field.Before, field.After));
    }

    [Theory]
    [EachStorage]
    public async Task Release_LeavesNothing_AndTakenBackLeavesWhatWasLeft(StorageProvider provider)
    {
        await using var scene = await PlannedSprint.OpenAsync(provider);
        var item = await StartedAsync(scene);
        await scene.SayAsync(item, 6);
        await scene.MoveAsync(item, ItemStatus.InProgress);

        await scene.MoveAsync(item, ItemStatus.Released);
        var released = (await scene.ProgressAsync())!.Lines[item].LeftDays;
        await scene.MoveAsync(item, ItemStatus.InProgress, "it broke the search");

        Assert.Equal((0.0, 6.0), (released, (await scene.ProgressAsync())!.Lines[item].LeftDays));
    }

    [Fact]
    public async Task Note_WhenTheStateSaysNo_IsRefused()
    {
        await using var scene = await PlannedSprint.OpenAsync();
        var (item, outside) = (await scene.AddReadyAsync(), await scene.AddReadyAsync());
        await scene.PutInAsync(item);

        await RefusedAsync("sprint-not-started", () => scene.SayAsync(item, 3));
        await scene.StartAsync();
        await RefusedAsync("not-in-sprint", () => scene.SayAsync(outside, 3));
        await scene.MoveAsync(item, ItemStatus.InProgress);
        await scene.MoveAsync(item, ItemStatus.Released);
        await RefusedAsync("released-in-sprint", () => scene.SayAsync(item, 3));
    }

    [Fact]
    public async Task Note_ByAnEngineerOfAnotherTeam_IsRefused()
    {
        await using var scene = await PlannedSprint.OpenAsync();
        var item = await StartedAsync(scene);
        var stranger = await scene.Storage.AddMemberAsync(scene.Product, Role.Engineer);

        await RefusedAsync("not-allowed", () => scene.SayAsync(item, 3, stranger));
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(double.NaN)]
    [InlineData(100_001)]
    public async Task Note_OfNoNumberOfDays_NamesTheField(double days)
    {
        await using var scene = await PlannedSprint.OpenAsync();
        var item = await StartedAsync(scene);

        var refusal = await Assert.ThrowsAsync<ValidationException>(() => scene.SayAsync(item, days));

        Assert.Equal("days", Assert.Single(refusal.Errors).PropertyName);
    }

    [Fact]
    public async Task Progress_BeforeTheStart_IsNone()
    {
        await using var scene = await PlannedSprint.OpenAsync();

        Assert.Null(await scene.ProgressAsync());
    }

    private static (double, double, double, int, int) Figures(TeamTally tally) =>
        (tally.Planned, tally.Scope, tally.Done, tally.Items, tally.Finished);

    private static async Task<int> StartedAsync(PlannedSprint scene)
    {
        var item = await scene.AddReadyAsync(8);
        await scene.PutInAsync(item);
        await scene.StartAsync();
        return item;
    }

    private static async Task RefusedAsync(string code, Func<Task> act) =>
        Assert.Equal(code, (await Assert.ThrowsAsync<DomainRuleException>(act)).Code);
}
