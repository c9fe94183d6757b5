using FluentValidation;
using ProductBalance.Data.Planning;
using ProductBalance.Data.Tests.Support;
using ProductBalance.Domain;
using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Planning;

namespace ProductBalance.Data.Tests.Planning;

/// <summary>The team has 20 person-days a sprint.</summary>
public sealed class SprintCloseStoreTests
{
    [Theory]
    [EachStorage]
    public async Task Close_KeepsWhatIsFinished_CarriesOver_AndReturns(StorageProvider provider)
    {
        await using var scene = await PlannedSprint.OpenAsync(provider);
        var (done, begun, idle) = await RunningAsync(scene);
        await scene.SayAsync(begun, 3);

        await scene.CloseAsync(
            new()
            {
                Unfinished =
                [
                    new(begun, StayOutcome.CarriedOver),
                    new(idle, StayOutcome.Returned, "the designs are missing"),
                ],
                ActualDays = new Dictionary<int, double> { [done] = 9.5 },
            }
        );

        Assert.Equal(
            [
                (done, StayOutcome.Finished, null, 9.5),
                (begun, StayOutcome.CarriedOver, null, null),
                (idle, StayOutcome.Returned, "the designs are missing", (double?)null),
            ],
            (await scene.ReadAsync()).Lines.Select(line =>
                (line.Number, line.Stay.Outcome!.Value, line.Stay.OutcomeReason, line.Stay.ActualDays)
            )
        );
        Assert.Equal(
            (ItemStatus.Released, ItemStatus.Planned, ItemStatus.Ready),
            (await scene.StatusOfAsync(done), await scene.StatusOfAsync(begun), await scene.StatusOfAsync(idle))
        );
        var next = Assert.Single((await scene.ReadAsync(sprint: 2)).Lines);
        Assert.Equal((begun, 3.0), (next.Number, next.Stay.PlannedDays));
    }

    [Fact]
    public async Task Close_CarriesOverIntoTheSprintThatIsPlannedNext_AndLiftsABanThere()
    {
        await using var scene = await PlannedSprint.OpenAsync();
        await scene.Sprints.CreateNextAsync(scene.Manager, scene.Product.Id, CancellationToken.None);
        var item = await scene.AddReadyAsync();
        await scene.PutInAsync(item);
        await scene.Marks.MarkAsync(
            scene.Manager,
            scene.Product.Id,
            2,
            item,
            SprintMarkKind.Banned,
            CancellationToken.None
        );
        await scene.StartAsync();

        await scene.CloseAsync(new() { Unfinished = [new(item, StayOutcome.CarriedOver)] });

        var next = await scene.ReadAsync(sprint: 2);
        Assert.Equal(item, Assert.Single(next.Lines).Number);
        Assert.Empty(next.Marks);
    }

    [Fact]
    public async Task Close_WhenOnlyTheReleaseIsMissing_PlansALittleOfIt()
    {
        await using var scene = await PlannedSprint.OpenAsync();
        var item = await scene.AddReadyAsync();
        await scene.PutInAsync(item);
        await scene.StartAsync();
        await scene.SayAsync(item, 0);

        await scene.CloseAsync(new() { Unfinished = [new(item, StayOutcome.CarriedOver)] });

        Assert.Equal(0.1, Assert.Single((await scene.ReadAsync(sprint: 2)).Lines).Stay.PlannedDays);
    }

    [Fact]
    public async Task Close_WhenSomethingIsUnsaid_OrSaidOfTheWrongItem_IsRefused()
    {
        await using var scene = await PlannedSprint.OpenAsync();
        var (done, begun, idle) = await RunningAsync(scene);
        UnfinishedChoice[] both = [new(begun, StayOutcome.CarriedOver), new(idle, StayOutcome.CarriedOver)];

        await RefusedAsync("unfinished-unsaid", () => scene.CloseAsync(new() { Unfinished = both[..1] }));
        await RefusedAsync(
            "not-unfinished",
            () => scene.CloseAsync(new() { Unfinished = [.. both, new(done, StayOutcome.CarriedOver)] })
        );
        await RefusedAsync(
            "not-finished",
            () =>
                scene.CloseAsync(
                    new()
                    {
                        Unfinished = both,
                        ActualDays = new Dictionary<int, double> { [begun] = 2 },
                    }
                )
        );
        Assert.Equal(SprintState.Running, (await scene.ReadAsync()).Sprint.State);
    }

    [Theory]
    [InlineData(StayOutcome.Returned, null, 4.0, "unfinished")]
    [InlineData(StayOutcome.Returned, "  ", 4.0, "unfinished")]
    [InlineData(StayOutcome.Finished, "why", 4.0, "unfinished")]
    [InlineData(StayOutcome.CarriedOver, null, 0.0, "actualDays")]
    public async Task Close_WithAFault_NamesTheField(StayOutcome outcome, string? reason, double actual, string field)
    {
        await using var scene = await PlannedSprint.OpenAsync();
        var closing = new SprintClosing
        {
            Unfinished = [new(1, outcome, reason)],
            ActualDays = new Dictionary<int, double> { [2] = actual },
        };

        var refusal = await Assert.ThrowsAsync<ValidationException>(() => scene.CloseAsync(closing));

        Assert.StartsWith(field, Assert.Single(refusal.Errors).PropertyName, StringComparison.Ordinal);
    }

    private static async Task<(int Done, int Begun, int Idle)> RunningAsync(PlannedSprint scene)
    {
        var (done, begun, idle) = (
            await scene.AddReadyAsync(),
            await scene.AddReadyAsync(),
            await scene.AddReadyAsync()
        );
        foreach (var item in new[] { done, begun, idle })
        {
            await scene.PutInAsync(item);
        }

        await scene.StartAsync();
        await scene.MoveAsync(begun, ItemStatus.InProgress);
        await scene.MoveAsync(done, ItemStatus.InProgress);
        await scene.MoveAsync(done, ItemStatus.Released);
        return (done, begun, idle);
    }

    private static async Task RefusedAsync(string code, Func<Task> act) =>
        Assert.Equal(code, (await Assert.ThrowsAsync<DomainRuleException>(act)).Code);
}
