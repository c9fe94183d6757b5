using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Planning;
using ProductBalance.Domain.Returns;
using ProductBalance.Domain.Tests.Support;
using static ProductBalance.Domain.Tests.Returns.ReturnScene;

namespace ProductBalance.Domain.Tests.Returns;

/// <summary>September 2026 has 22 working days from Tuesday the 1st to Wednesday the 30th.</summary>
public sealed class TeamCostsTests
{
    private static readonly ReturnPeriod September = ReturnPeriod.MonthOf(Day("2026-09-15"));
    private static readonly TeamPerson Ada = new(
        new(Guid.CreateVersion7()),
        Product,
        ParallelTests.Team,
        "Ada",
        userId: null,
        share: 0.5,
        skills: []
    );

    [Fact]
    public void In_CountsEachWorkingDay() =>
        Assert.Equal(22 * 4 * 500m, Costs(Rate("2026-01-01", 4, 500)).In(September));

    [Theory]
    [InlineData("2026-09-30", 43_000)] // 21 days at 4 × 500, one at 4 × 250
    [InlineData("2026-09-16", 33_000)] // 11 days at 4 × 500, 11 days at 4 × 250
    [InlineData("2026-09-01", 22_000)] // 22 days at 4 × 250
    [InlineData("2026-10-01", 44_000)] // not yet
    public void In_ARateChange_CountsFromItsDay(string from, decimal expected) =>
        Assert.Equal(expected, Costs(Rate("2026-01-01", 4, 500), Rate(from, 4, 250)).In(September));

    [Fact]
    public void In_RatesInAnyOrder_CostTheSame()
    {
        TeamRate[] rates = [Rate("2026-09-16", 4, 250), Rate("2026-01-01", 4, 500), Rate("2026-09-07", 3, 410)];

        Assert.Equal(Costs(rates).In(September), Costs([.. rates.Reverse()]).In(September));
    }

    [Fact]
    public void In_BeforeTheFirstRate_CostsNothing()
    {
        var costs = Costs(Rate("2026-10-01", 4, 500));

        Assert.Equal(0, costs.In(September));
        Assert.Equal(Day("2026-10-01"), costs.Since);
    }

    [Fact]
    public void In_HolidaysAndDaysOff_AreNoDays()
    {
        var workdays = new Workdays(
            SprintCalendar.Default,
            [new Holiday(Product, Day("2026-09-07"), "Labour Day")],
            [
                new Absence(
                    new(Guid.CreateVersion7()),
                    Product,
                    ParallelTests.Team,
                    Ada.Id,
                    Day("2026-09-07"),
                    Day("2026-09-09")
                ),
            ]
        );
        var costs = new TeamCosts([Rate("2026-01-01", 4, 500)], [Ada], [], workdays, "EUR");

        // 21 days of 4 people, and half a person less on the 8th and the 9th
        Assert.Equal(((21 * 4) - (2 * 0.5m)) * 500, costs.In(September));
    }

    // On the 8th and the 9th somebody of half a week was away, noted twice for the 9th; on the 10th the whole team.
    [Fact]
    public void In_DaysOffOfThoseWhoLeftSince_AreNoDaysStill()
    {
        FormerAbsence[] former =
        [
            Away(Ada, "2026-09-08", "2026-09-09"),
            Away(Ada, "2026-09-09", "2026-09-09"),
            Away(person: null, "2026-09-10", "2026-09-10"),
        ];

        var costs = new TeamCosts([Rate("2026-01-01", 4, 500)], [], former, Workdays(), "EUR");

        Assert.Equal(((21 * 4) - (2 * 0.5m)) * 500, costs.In(September));
    }

    [Theory]
    [InlineData("2026-09-07", "2026-09-14", "2026-09-07", "2026-09-14")]
    [InlineData("2026-09-14", "2026-09-25", "2026-09-14", "2026-09-20")] // to the day before
    public void Former_KeepsWhatIsOver(string from, string to, string keptFrom, string keptTo)
    {
        var kept = FormerAbsence.Of(Off(Ada.Id, from, to), Ada, Day("2026-09-21"));

        Assert.Equal((Day(keptFrom), Day(keptTo), 0.5), (kept!.From, kept.To, kept.Share));
    }

    [Fact]
    public void Former_OfWhatIsStillToCome_IsNone() =>
        Assert.Null(FormerAbsence.Of(Off(Ada.Id, "2026-09-21", "2026-09-25"), Ada, Day("2026-09-21")));

    [Theory]
    [InlineData("JPY", 733)] // 22 × ⅓ × 100 = 733.33
    [InlineData("EUR", 733.33)]
    [InlineData("KWD", 733.333)]
    public void In_RoundsToWhatTheCurrencyCounts(string currency, decimal expected) =>
        Assert.Equal(
            expected,
            new TeamCosts([Rate("2026-01-01", 1.0 / 3, 100)], [], [], Workdays(), currency).In(September)
        );

    private static FormerAbsence Away(TeamPerson? person, string from, string to) =>
        FormerAbsence.Of(Off(person?.Id, from, to), person, Day("2026-12-01"))!; // over by then

    private static Absence Off(PersonId? person, string from, string to) =>
        new(new(Guid.CreateVersion7()), Product, ParallelTests.Team, person, Day(from), Day(to));
}
