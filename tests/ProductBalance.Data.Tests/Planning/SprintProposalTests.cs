using ProductBalance.Data.Planning;
using ProductBalance.Data.Tests.Support;
using ProductBalance.Domain.Planning;

namespace ProductBalance.Data.Tests.Planning;

/// <summary>A plan of a sprint of the calendar. The team has 20 person-days; today is the Friday before it.</summary>
public sealed class SprintProposalTests
{
    private static readonly CancellationToken None = CancellationToken.None;

    private static readonly MixPolicy AnyMix = new()
    {
        TechShareMin = 0,
        TechShareMax = 1,
        ShowableMin = 0,
        ShowableMinWhenTechHeavy = 0,
    };

    [Fact]
    public async Task Plan_KeepsWhatSomebodySaid_AndLeavesOtherSprintsTheirItems()
    {
        await using var scene = await PlannedSprint.OpenAsync();
        await scene.Sprints.CreateNextAsync(scene.Manager, scene.Product.Id, None);
        var (free, banned, elsewhere, pinned) = (
            await scene.AddReadyAsync(8),
            await scene.AddReadyAsync(8),
            await scene.AddReadyAsync(8),
            await scene.AddReadyAsync(12)
        );
        await scene.PutInAsync(elsewhere, sprint: 2);
        await MarkAsync(scene, banned, SprintMarkKind.Banned);
        await MarkAsync(scene, pinned, SprintMarkKind.Pinned);

        var plan = await PlanAsync(scene);

        Assert.Equal([free, pinned], plan.Chosen.Select(item => item.Number).Order());
    }

    [Fact]
    public async Task Plan_HasTheCapacityOfTheSprint_LessItsHolidays()
    {
        await using var scene = await PlannedSprint.OpenAsync();
        await scene
            .Storage.Get<HolidayStore>()
            .AddAsync(scene.Manager, scene.Product.Id, new(new(2026, 11, 24), "Town fair"), None);
        await scene.AddReadyAsync(10);
        await scene.AddReadyAsync(9);

        var plan = await PlanAsync(scene);

        // 4 × 9 × 0.5 = 18 are not enough for both.
        Assert.Single(plan.Chosen);
    }

    private static Task<Domain.Planning.Optimising.SprintPlan> PlanAsync(PlannedSprint scene) =>
        scene
            .Storage.Get<PlanQueries>()
            .PlanAsync(scene.Manager, scene.Product.Id, new() { Sprint = 1, Mix = AnyMix }, None);

    private static Task MarkAsync(PlannedSprint scene, int item, SprintMarkKind kind) =>
        scene.Marks.MarkAsync(scene.Manager, scene.Product.Id, 1, item, kind, None);
}
