using ProductBalance.Data.Tests.Support;
using ProductBalance.Data.Waiting;
using ProductBalance.Domain.Waiting;

namespace ProductBalance.Data.Tests.Waiting;

/// <summary>What waits while a sprint runs, from Monday, 23 November 2026.</summary>
public sealed class SprintWaitTests
{
    private static readonly CancellationToken None = CancellationToken.None;
    private static readonly WaitTerms Designs = new(WaitReason.Designs, new(2026, 12, 1), "");

    [Fact]
    public async Task Put_OfAnItemOfTheSprint_FreesWhatPeopleSayIsLeftOfIt()
    {
        await using var sprint = await PlannedSprint.OpenAsync();
        var item = await sprint.AddReadyAsync(effort: 8);
        await sprint.PutInAsync(item);
        sprint.Storage.Time.Advance(TimeSpan.FromDays(3));
        await sprint.StartAsync();
        await sprint.SayAsync(item, 3);

        var wait = await PutAsync(sprint, item);

        Assert.Equal((3, new DateOnly(2026, 12, 6)), (wait.PlannedDays, wait.SprintEnd));
    }

    [Fact]
    public async Task Put_OfAnItemOfALaterSprint_FreesNothingOfThisOne()
    {
        await using var sprint = await PlannedSprint.OpenAsync();
        await sprint.Sprints.CreateNextAsync(sprint.Manager, sprint.Product.Id, None);
        var (now, later) = (await sprint.AddReadyAsync(), await sprint.AddReadyAsync());
        await sprint.PutInAsync(now);
        await sprint.PutInAsync(later, sprint: 2);
        sprint.Storage.Time.Advance(TimeSpan.FromDays(3));
        await sprint.StartAsync();

        Assert.Equal(0, (await PutAsync(sprint, later)).PlannedDays);
        Assert.Equal(8, (await PutAsync(sprint, now)).PlannedDays);
    }

    private static Task<Wait> PutAsync(PlannedSprint sprint, int item) =>
        sprint.Storage.Get<WaitStore>().PutAsync(sprint.Manager, sprint.Product.Id, item, Designs, None);
}
