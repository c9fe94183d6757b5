using ProductBalance.Data.Activity;
using ProductBalance.Data.Planning;
using ProductBalance.Data.Tests.Support;
using ProductBalance.Domain;
using ProductBalance.Domain.Backlog;

namespace ProductBalance.Data.Tests.Planning;

/// <summary>The team has 20 person-days a sprint.</summary>
public sealed class SprintContentStoreTests
{
    private static readonly CancellationToken None = CancellationToken.None;

    [Theory]
    [EachStorage]
    public async Task Set_SwapsInOneChange_AndTheAnswerUndoesIt(StorageProvider provider)
    {
        await using var scene = await PlannedSprint.OpenAsync(provider);
        var (stays, leaves, comes) = (
            await scene.AddReadyAsync(8),
            await scene.AddReadyAsync(5),
            await scene.AddReadyAsync(3)
        );
        await scene.PutInAsync(stays);
        await scene.PutInAsync(leaves, days: 4);
        scene.Storage.Time.Advance(TimeSpan.FromMinutes(1));

        var before = await SetAsync(scene, new([new(stays), new(comes)]));

        Assert.Equal([(stays, 8.0), (comes, 3.0)], await ContentAsync(scene));
        Assert.Equal(
            (ItemStatus.Ready, ItemStatus.Planned),
            (await scene.StatusOfAsync(leaves), await scene.StatusOfAsync(comes))
        );
        Assert.Equal(ChangeKinds.SprintContentSet, (await scene.Storage.LastChangeAsync()).Kind);

        scene.Storage.Time.Advance(TimeSpan.FromMinutes(1));
        await SetAsync(scene, before);

        Assert.Equal([(stays, 8.0), (leaves, 4.0)], await ContentAsync(scene));
    }

    [Fact]
    public async Task Set_WhenOneItemCannotCome_ChangesNothing()
    {
        await using var scene = await PlannedSprint.OpenAsync();
        await scene.Sprints.CreateNextAsync(scene.Manager, scene.Product.Id, None);
        var (free, taken) = (await scene.AddReadyAsync(), await scene.AddReadyAsync());
        await scene.PutInAsync(taken, sprint: 2);

        await RefusedAsync("in-a-sprint", () => SetAsync(scene, new([new(free), new(taken)])));

        Assert.Empty((await scene.ReadAsync()).Lines);
        Assert.Equal(ItemStatus.Ready, await scene.StatusOfAsync(free));
    }

    [Fact]
    public async Task Set_AfterTheStart_IsRefused()
    {
        await using var scene = await PlannedSprint.OpenAsync();
        await scene.StartAsync();

        await RefusedAsync("sprint-started", () => SetAsync(scene, new([])));
    }

    private static Task<SprintContentInput> SetAsync(PlannedSprint scene, SprintContentInput input) =>
        scene.Storage.Get<SprintContentStore>().SetAsync(scene.Manager, scene.Product.Id, 1, input, None);

    private static async Task<IEnumerable<(int, double)>> ContentAsync(PlannedSprint scene) =>
        (await scene.ReadAsync()).Lines.Select(line => (line.Number, line.Stay.PlannedDays)).Order();

    private static async Task RefusedAsync(string code, Func<Task> act) =>
        Assert.Equal(code, (await Assert.ThrowsAsync<DomainRuleException>(act)).Code);
}
