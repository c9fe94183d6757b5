using MathNet.Numerics.Distributions;
using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Estimates;
using ProductBalance.Domain.Scoring;

namespace ProductBalance.Domain.Tests.Scoring;

/// <summary>The closed forms against the definition: B(t) summed day by day, for releases drawn from the whole range.</summary>
public sealed class LiveTimeTests
{
    private const double DaysPerMonth = 365.25 / 12;
    private const double HighZ = 1.6448536269514722;
    private const int Horizon = 365;

    private static readonly DateOnly Today = new(2026, 11, 20);

    // Profile, day from today, share after it; effort in person-days, calendar days each, days to the start.
    public static TheoryData<UrgencyProfile, int, double, Estimate, double, double> Cases() =>
        new()
        {
            { UrgencyProfile.Steady, 0, 0, new(8, 12, 16), 1.4, 0 },
            { UrgencyProfile.Steady, 0, 0, new(8, 12, 16), 1.4, 14 },
            { UrgencyProfile.Steady, 0, 0, new(100, 240, 400), 1.4, 14 },
            { UrgencyProfile.Steady, 0, 0, new(100, 400, 600), 0.7, 0 },
            { UrgencyProfile.EndsOn, 60, 0, new(8, 20, 60), 1.4, 0 },
            { UrgencyProfile.EndsOn, 60, 0, new(8, 20, 60), 1.4, 14 },
            { UrgencyProfile.EndsOn, 500, 0, new(8, 20, 60), 1.4, 14 },
            { UrgencyProfile.EndsOn, 10, 0, new(8, 20, 60), 1.4, 14 },
            { UrgencyProfile.Fading, 90, 0, new(8, 20, 60), 1.4, 0 },
            { UrgencyProfile.Fading, 90, 0, new(8, 20, 60), 1.4, 14 },
            { UrgencyProfile.Fading, 700, 0, new(8, 20, 60), 1.4, 14 },
            { UrgencyProfile.Fading, 20, 0, new(8, 20, 60), 1.4, 28 },
            { UrgencyProfile.Deadline, 30, 0, new(8, 20, 60), 1.4, 0 },
            { UrgencyProfile.Deadline, 30, 0.4, new(8, 20, 60), 1.4, 0 },
            { UrgencyProfile.Deadline, 30, 0.4, new(8, 20, 60), 1.4, 14 },
            { UrgencyProfile.Deadline, 500, 0.4, new(100, 240, 400), 1.4, 14 },
            { UrgencyProfile.Deadline, 10, 0.25, new(8, 20, 60), 1.4, 14 },
            { UrgencyProfile.Deadline, 30, 1, new(8, 20, 60), 1.4, 0 },
        };

    [Theory]
    [MemberData(nameof(Cases))]
    public void ExpectedMonths_IsTheMeanOfWhatEveryReleaseBrings(
        UrgencyProfile profile,
        int day,
        double shareAfter,
        Estimate effort,
        double daysPerEffort,
        double startsIn
    )
    {
        const int Releases = 2_000;
        var expected = Enumerable
            .Range(0, Releases)
            .Select(n => startsIn + (daysPerEffort * Quantile(effort, (n + 0.5) / Releases)))
            .Average(release => SummedMonths(profile, day, shareAfter, release));

        var months = Time(profile, day, shareAfter, daysPerEffort)
            .ExpectedMonths(new PositiveDistribution(effort), startsIn);

        Assert.Equal(expected, months, 0.005);
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Months_IsWhatOneReleaseBrings(
        UrgencyProfile profile,
        int day,
        double shareAfter,
        Estimate effort,
        double daysPerEffort,
        double startsIn
    )
    {
        var time = Time(profile, day, shareAfter, daysPerEffort);

        Assert.All(
            new[] { effort.Low, effort.Likely, effort.High, 300 }.Select(days => startsIn + (daysPerEffort * days)),
            release => Assert.Equal(SummedMonths(profile, day, shareAfter, release), time.Months(release), 0.005)
        );
    }

    // 10 person-days of one person in weeks of five days: released on day 14.
    [Theory]
    [InlineData(UrgencyProfile.Steady, 0, 0, 351)]
    [InlineData(UrgencyProfile.EndsOn, 60, 0, 46)]
    [InlineData(UrgencyProfile.EndsOn, 14, 0, 0)]
    [InlineData(UrgencyProfile.EndsOn, -1, 0, 0)]
    // ∫ 1 − t ÷ 70 from 14 to 70 = 56 − (4900 − 196) ÷ 140
    [InlineData(UrgencyProfile.Fading, 70, 0, 22.4)]
    [InlineData(UrgencyProfile.Fading, 0, 0, 0)]
    [InlineData(UrgencyProfile.Fading, -1, 0, 0)]
    [InlineData(UrgencyProfile.Deadline, 14, 0.5, 351)]
    [InlineData(UrgencyProfile.Deadline, 13, 0.5, 175.5)]
    [InlineData(UrgencyProfile.Deadline, 13, 0, 0)]
    [InlineData(UrgencyProfile.Deadline, -1, 0.5, 175.5)]
    public void ExpectedMonths_OfASingleEffort_IsThatOfItsRelease(
        UrgencyProfile profile,
        int day,
        double shareAfter,
        double days
    )
    {
        var time = Time(profile, day, shareAfter, daysPerEffort: 1.4);

        Assert.Equal(days / DaysPerMonth, time.ExpectedMonths(new(Estimate.Of(10)), startsIn: 0), 1e-9);
        Assert.Equal(days / DaysPerMonth, time.Months(release: 14), 1e-9);
    }

    // 260 person-days take 364 days, 261 take 365.4; started a sprint later neither is released in time.
    [Theory]
    [InlineData(260, 0, 1)]
    [InlineData(261, 0, 0)]
    [InlineData(260, 14, 0)]
    [InlineData(1_000, 0, 0)]
    public void ExpectedMonths_AtTheHorizon_EndsThere(double effort, double startsIn, double days) =>
        Assert.Equal(
            days / DaysPerMonth,
            Time(UrgencyProfile.Steady, 0, 0, 1.4).ExpectedMonths(new(Estimate.Of(effort)), startsIn),
            1e-9
        );

    [Fact]
    public void ExpectedMonths_WhenTheHorizonHasPassed_IsNothing()
    {
        var time = new LiveTime(Urgency.Steady, 1.4, Today, Today.AddDays(-5));

        Assert.Equal(0, time.ExpectedMonths(new(new Estimate(8, 12, 16)), startsIn: 0));
    }

    // So many people, working days a week and weeks that the release falls on the deadline itself.
    [Fact]
    public void Deadline_WhenTheReleaseFallsOnIt_IsMet() =>
        Assert.All(
            from people in Enumerable.Range(1, 9)
            from daysPerWeek in Enumerable.Range(1, 7)
            from weeks in Enumerable.Range(1, 50)
            select (people, daysPerWeek, weeks),
            plan =>
            {
                var effort = plan.people * plan.daysPerWeek * plan.weeks;
                var daysPerEffort = 7.0 / (plan.people * plan.daysPerWeek);
                var time = Time(UrgencyProfile.Deadline, 7 * plan.weeks, 0, daysPerEffort);
                var months = (Horizon - (7 * plan.weeks)) / DaysPerMonth;

                Assert.Equal(1, time.ChanceInTime(new(Estimate.Of(effort)), startsIn: 0));
                Assert.Equal(months, time.ExpectedMonths(new(Estimate.Of(effort)), startsIn: 0), 1e-9);
                Assert.Equal(months, time.Months(daysPerEffort * effort), 1e-9);
            }
        );

    [Theory]
    [InlineData(30, 0, 0.5411)]
    [InlineData(14, 0, 0.1067)]
    [InlineData(84, 0, 0.95)]
    [InlineData(28, 0, 0.5)]
    [InlineData(42, 14, 0.5)]
    [InlineData(10, 14, 0)]
    public void ChanceInTime_IsTheShareOfReleasesUpToTheDay(int day, double startsIn, double chance) =>
        Assert.Equal(
            chance,
            Time(UrgencyProfile.Deadline, day, 0, 1.4).ChanceInTime(new(new Estimate(8, 20, 60)), startsIn),
            5e-5
        );

    private static LiveTime Time(UrgencyProfile profile, int day, double shareAfter, double daysPerEffort)
    {
        var urgency = new Urgency(profile, profile == UrgencyProfile.Steady ? null : Today.AddDays(day), shareAfter);
        return new(urgency, daysPerEffort, Today, Today.AddDays(Horizon));
    }

    // ∫ B(t) ÷ r dt from the release to the horizon, in slices of a quarter of a day or less.
    private static double SummedMonths(UrgencyProfile profile, int day, double shareAfter, double release)
    {
        const int Slices = 1_500;
        var slice = Math.Max(0, Horizon - release) / Slices;
        var sum = 0.0;
        for (var i = 0; i < Slices; i++)
        {
            var t = release + ((i + 0.5) * slice);
            sum += profile switch
            {
                UrgencyProfile.Fading => Math.Max(0, 1 - (t / day)),
                UrgencyProfile.EndsOn => t < day ? 1 : 0,
                UrgencyProfile.Deadline => release <= day ? 1 : shareAfter,
                _ => 1,
            };
        }

        return sum * slice / DaysPerMonth;
    }

    private static double Quantile(Estimate effort, double p)
    {
        var z = Normal.InvCDF(0, 1, p);
        var reach = z < 0 ? effort.Likely / effort.Low : effort.High / effort.Likely;
        return effort.Likely * Math.Pow(reach, z / HighZ);
    }
}
