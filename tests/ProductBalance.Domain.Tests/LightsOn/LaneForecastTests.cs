using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Estimates;
using ProductBalance.Domain.LightsOn;
using ProductBalance.Domain.Scoring.Uncertainty;

namespace ProductBalance.Domain.Tests.LightsOn;

public sealed class LaneForecastTests
{
    private static readonly DateOnly Today = new(2026, 11, 23);
    private static readonly TeamId Web = new(new Guid(1, 0, 0, new byte[8]));
    private static readonly TeamId Data = new(new Guid(2, 0, 0, new byte[8]));

    // Five person-days are a calendar week.
    [Fact]
    public void Completion_CumulatesAlongTheQueueOfATeam()
    {
        var forecast = Forecast([], Task(1, 5, bites: 10), Task(2, 10, bites: 20), Task(3, 5, bites: 30, team: Data));

        Assert.Equal([7, 21, 7], forecast.Outlooks.Select(outlook => Math.Round(outlook.Completion, 6)));
        Assert.Equal([7, 14, 7], forecast.Outlooks.Select(outlook => Math.Round(outlook.Duration, 6)));
        Assert.Equal([3, 6, 23], forecast.Outlooks.Select(outlook => Math.Round(outlook.Slack, 6)));
    }

    [Fact]
    public void FirstLate_NamesTheFirstInTheLane_AndByHowManyDays()
    {
        var forecast = Forecast([], Task(1, 5, bites: 10), Task(2, 10, bites: 20), Task(3, 5, bites: 21));

        Assert.Equal((2, 1), (forecast.FirstLate?.Task.Number, forecast.FirstLate?.DaysLate));
        Assert.Equal([0, 1, 7], forecast.Outlooks.Select(outlook => outlook.DaysLate));
        Assert.Equal([1, 0, 0], forecast.Outlooks.Select(outlook => outlook.InTime));
    }

    [Fact]
    public void FirstLate_WhereTheDayIsJustMet_IsNobody() =>
        Assert.Null(Forecast([], Task(1, 5, bites: 7), Task(2, 5, bites: 14)).FirstLate);

    [Fact]
    public void Completion_OfWhatDependsOnAnotherTeam_WaitsForIt()
    {
        var forecast = Forecast([Needs(1, 2)], Task(1, 5, bites: 10), Task(2, 10, bites: null, team: Data));

        Assert.Equal([2, 1], forecast.Outlooks.Select(outlook => outlook.Task.Number));
        Assert.Equal([14, 21], forecast.Outlooks.Select(outlook => Math.Round(outlook.Completion, 6)));
        Assert.Equal(Today.AddDays(10), forecast.Outlooks[0].Due);
        Assert.Equal((null, 0), (forecast.Outlooks[0].InTime, forecast.Outlooks[0].DaysLate));
    }

    [Theory]
    [InlineData(5, 1, 7)]
    [InlineData(5, 2, 3.5)]
    [InlineData(1, 4, 0.35)]
    public void Duration_IsSharedByThosePeopleWhoWorkAtOnce(double effort, int people, double days)
    {
        var outlook = Forecast([], Task(1, effort, bites: 10) with { PeopleAtOnce = people }).Outlooks[0];

        Assert.Equal(days, outlook.Duration, precision: 9);
    }

    // The next sprint ends in 28 days; the item takes 7.
    [Theory]
    [InlineData(34, true)]
    [InlineData(35, false)]
    public void IsForced_WhenItHasToBeginBeforeTheNextSprintEnds(int bites, bool isForced) =>
        Assert.Equal(isForced, Forecast([], Task(1, 5, bites)).Outlooks[0].IsForced);

    // A log-normal with σ = ln 2 ÷ 1.6449: the 95th percentile of the one is 10 days of work, of the sum of two less than 20.
    [Fact]
    public void Completion_OfRanges_IsThePercentileOfTheirSum_NotTheSumOfThem()
    {
        var range = new Estimate(2.5, 5, 10);

        var forecast = Forecast([], Task(1, range, bites: 60), Task(2, range, bites: 70));

        Assert.Equal(14, forecast.Outlooks[0].Completion, tolerance: 0.4);
        Assert.InRange(forecast.Outlooks[1].Completion, 19, 26);
        Assert.Equal(14, forecast.Outlooks[1].Duration, tolerance: 0.4);
    }

    [Fact]
    public void LatestStart_LeavesTheWholeDuration() =>
        Assert.Equal(Today.AddDays(3), Forecast([], Task(1, 5, bites: 10)).Outlooks[0].LatestStart);

    [Fact]
    public void Task_WithoutAnEffort_TakesNoTime() =>
        Assert.Equal(0, Forecast([], Task(1, 5, bites: 10) with { Sampler = null }).Outlooks[0].Completion);

    private static LaneForecast Forecast(ItemLink[] links, params LaneTask[] tasks)
    {
        var bites = tasks
            .Where(task => task.Bites is not null)
            .ToDictionary(task => task.Id, task => task.Bites!.Value);
        var places = LanePlaces.Of(bites, links, _ => true);
        return LaneForecast.Of(tasks, places, links, new(Today, DaysPerWeek: 5, Today.AddDays(28)));
    }

    private static LaneTask Task(int number, double effort, int? bites, TeamId? team = null) =>
        Task(number, Estimate.Of(effort), bites, team);

    private static LaneTask Task(int number, Estimate effort, int? bites, TeamId? team = null) =>
        new()
        {
            Id = Id(number),
            Number = number,
            Team = team ?? Web,
            Bites = bites is { } days ? Today.AddDays(days) : null,
            Sampler = ItemSampler.OfEffort(Id(number), effort),
        };

    private static ItemLink Needs(int item, int first) => new(Id(item), Id(first), LinkKind.DependsOn);

    private static ItemId Id(int number) => new(new Guid(number, 0, 0, new byte[8]));
}
