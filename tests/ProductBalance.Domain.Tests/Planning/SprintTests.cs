using ProductBalance.Domain.Planning;

namespace ProductBalance.Domain.Tests.Planning;

public sealed class SprintTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 23, 9, 0, 0, TimeSpan.Zero);
    private static readonly DateOnly Monday = new(2026, 11, 23);

    [Fact]
    public void Run_ThenClose_RemembersBothMoments()
    {
        var sprint = New();

        sprint.Run(Now);
        sprint.Close(Now.AddDays(14));

        Assert.Equal((SprintState.Closed, Now, Now.AddDays(14)), (sprint.State, sprint.StartedAt, sprint.ClosedAt));
    }

    [Fact]
    public void Steps_ThatAreNotDrawn_AreRefused()
    {
        var (planned, running, closed) = (New(), Running(), Closed());

        Assert.Equal("sprint-not-started", Refusal(() => planned.Close(Now)));
        Assert.Equal("sprint-started", Refusal(() => running.Run(Now)));
        Assert.Equal("sprint-closed", Refusal(() => closed.Run(Now)));
        Assert.Equal("sprint-closed", Refusal(() => closed.Close(Now)));
        Assert.Equal("sprint-closed", Refusal(() => closed.Describe(null, "", closed.Period)));
        Assert.Equal("sprint-closed", Refusal(() => closed.RequireChangeable("because")));
    }

    [Fact]
    public void Describe_WhileItRuns_MovesTheLastDayOnly()
    {
        var sprint = Running();

        sprint.Describe("Checkout", "Pay faster", new(Monday, Monday.AddDays(20)));

        Assert.Equal(("Sprint 3 · Checkout", Monday.AddDays(20)), (sprint.Title, sprint.End));
        Assert.Equal(
            "sprint-started",
            Refusal(() => sprint.Describe(null, "", new(Monday.AddDays(1), Monday.AddDays(20))))
        );
    }

    [Theory]
    [InlineData(null)]
    [InlineData("  ")]
    public void RequireChangeable_WhileItRuns_AsksForAReason(string? reason)
    {
        New().RequireChangeable(reason);
        Running().RequireChangeable("a colleague fell ill");

        Assert.Equal("reason-missing", Refusal(() => Running().RequireChangeable(reason)));
    }

    [Fact]
    public void Present_PrefersTheRunningOne_ThenTheNextThatIsNotOver()
    {
        var (overdue, next, later) = (New(1, -20), New(2, 0), New(3, 14));
        var running = New(4, -40);
        running.Run(Now);

        Assert.Same(running, Sprint.Present([later, next, overdue, running], Monday));
        Assert.Same(next, Sprint.Present([later, next, overdue, Closed()], Monday));
        Assert.Null(Sprint.Present([overdue, Closed()], Monday));
    }

    [Theory]
    [InlineData(8, 20, 8)]
    [InlineData(48, 20, 20)]
    [InlineData(8, 0, 8)] // without a team, or without people, nothing limits it
    public void ShareOf_IsTheEffort_OrAsMuchAsTheTeamHas(double effort, double capacity, double expected) =>
        Assert.Equal(expected, SprintItem.ShareOf(effort, capacity));

    private static Sprint New(int number = 3, int startsIn = 0)
    {
        var start = Monday.AddDays(startsIn);
        return new(new(Guid.CreateVersion7(Now)), new(Guid.CreateVersion7(Now)), number, new(start, start.AddDays(13)));
    }

    private static Sprint Running()
    {
        var sprint = New();
        sprint.Run(Now);
        return sprint;
    }

    private static Sprint Closed()
    {
        var sprint = Running();
        sprint.Close(Now);
        return sprint;
    }

    private static string Refusal(Action act) => Assert.Throws<DomainRuleException>(act).Code;
}
