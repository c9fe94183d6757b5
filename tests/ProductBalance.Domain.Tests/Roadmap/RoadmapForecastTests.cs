using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Estimates;
using ProductBalance.Domain.Roadmap;
using ProductBalance.Domain.Scoring.Uncertainty;

namespace ProductBalance.Domain.Tests.Roadmap;

/// <summary>
/// One team of 10/7 person-days a calendar day. An item of 8 person-days for one person takes 8 × 7/5 = 11.2 days, and
/// 5.6 days of the team.
/// </summary>
public sealed class RoadmapForecastTests
{
    private static readonly DateOnly Today = new(2026, 11, 20);
    private static readonly TeamId Team = new(new Guid(9, 0, 0, new byte[8]));

    [Fact]
    public void DaysOf_TheFirst_IsItsOwnDuration() => Assert.Equal(Days(11, 12), Forecast([Task(1)]).DaysOf([Id(1)]));

    [Fact]
    public void DaysOf_TheThird_ComesAfterWhatTheTeamDoesBefore() // it begins after 11.2 days, and is done after 22.4
        => Assert.Equal(Days(22, 23), Forecast([Task(1), Task(2), Task(3)]).DaysOf([Id(3)]));

    [Fact]
    public void DaysOf_WhatManyDoAtOnce_TakesNoLessThanTheTeamHas() => // 8 ÷ (10/7) = 5.6 though eight people need 1.4
        Assert.Equal(Days(5, 6), Forecast([Task(1) with { PeopleAtOnce = 8 }]).DaysOf([Id(1)]));

    [Fact]
    public void DaysOf_WhatWaits_BeginsOnItsDay() => // 10 + 11.2
        Assert.Equal(Days(21, 22), Forecast([Task(1) with { NotBefore = Today.AddDays(10) }]).DaysOf([Id(1)]));

    [Fact]
    public void DaysOf_WhatDependsOnALowerOne_ComesAfterIt() => // 2 first: 11.2; then 1 from there on
        Assert.Equal(Days(22, 23), Forecast([Task(1), Task(2)], (1, 2)).DaysOf([Id(1)]));

    [Fact]
    public void DaysOf_AGroup_IsWhenAllOfItIsDone() => // the second begins after 5.6 days: 16.8
        Assert.Equal(Days(16, 17), Forecast([Task(1), Task(2)]).DaysOf([Id(1), Id(2)]));

    [Fact]
    public void DaysOf_ARange_ReachesFromTheTenthToTheNinetiethPercentile()
    {
        // A 90 % interval of 4 to 16 around 8: σ = ln 2 / 1.6449 = 0.4214, so P10 = 8·e^(−1.2816·σ) = 4.66 and P90 = 13.73
        // person-days, which are 6.5 and 19.2 calendar days.
        var forecast = Forecast([Task(1, new Estimate(4, 8, 16))]);

        Assert.Equal(Days(6, 20), forecast.DaysOf([Id(1)]));
    }

    public static TheoryData<ForecastTask[], (int, int)[]> Unknown() =>
        new()
        {
            { [], [] },
            { [Task(1) with { Team = null }], [] },
            { [Task(1) with { Team = new TeamId(new Guid(8, 0, 0, new byte[8])) }], [] },
            { [Task(1) with { Sampler = null }], [] },
            { [Task(1)], [(1, 7)] },
            { [Task(1), Task(2)], [(1, 2), (2, 1)] },
        };

    [Theory]
    [MemberData(nameof(Unknown), DisableDiscoveryEnumeration = true)]
    public void DaysOf_WhatNobodyCanSay_IsNull(ForecastTask[] queue, (int, int)[] links) =>
        Assert.Null(Forecast(queue, links).DaysOf([Id(1)]));

    private static RoadmapForecast Forecast(ForecastTask[] queue, params (int From, int To)[] links) =>
        RoadmapForecast.Of(
            [.. queue.Select(task => task.Id)],
            queue,
            links.Select(link => new ItemLink(Id(link.From), Id(link.To), LinkKind.DependsOn)),
            new(Today, DaysPerWeek: 5, new Dictionary<TeamId, double> { [Team] = 10.0 / 7 })
        );

    private static ForecastTask Task(int number, Estimate? effort = null) =>
        new()
        {
            Id = Id(number),
            Team = Team,
            Sampler = ItemSampler.OfEffort(Id(number), effort ?? Estimate.Of(8)),
        };

    private static ItemId Id(int number) => new(new Guid(number, 0, 0, new byte[8]));

    private static DayRange Days(int from, int to) => new(Today.AddDays(from), Today.AddDays(to));
}
