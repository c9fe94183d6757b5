using System.Globalization;
using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Planning;

namespace ProductBalance.Domain.Tests.Planning;

/// <summary>Two weeks from Monday, 23 November 2026: ten working days in a week of five.</summary>
public sealed class SprintCapacityTests
{
    private static readonly ProductId Product = new(Guid.CreateVersion7());
    private static readonly Team Web = new(
        new(Guid.CreateVersion7()),
        Product,
        "Web",
        people: 5,
        availability: 0.8,
        dayRate: 0
    );
    private static readonly TeamPerson Ada = Person("Ada", 1, "React", "CSS");
    private static readonly TeamPerson Bea = Person("Bea", 0.5, "SQL");
    private static readonly SprintPeriod Period = new(Day("2026-11-23"), Day("2026-12-06"));

    [Theory]
    [InlineData(5, 40)] // 5 people × 10 days × 0.8
    [InlineData(6, 48)] // Saturdays too
    [InlineData(7, 56)]
    [InlineData(4, 32)] // Monday to Thursday
    public void Of_WithoutNamedPeople_CountsHeads(int daysPerWeek, double expected) =>
        Assert.Equal(expected, Of(daysPerWeek: daysPerWeek).Days, 9);

    [Fact]
    public void Of_WithoutNamedPeople_LeavesOutHolidaysAndTheWholeTeamsDaysOff()
    {
        var capacity = Of(
            holidays: [new(Product, Day("2026-11-26"), "Thanksgiving")],
            absences: [Away(null, "2026-12-03", "2026-12-31")]
        );

        Assert.Equal(5 * 7 * 0.8, capacity.Days, 9); // ten days less one, less two
    }

    [Fact]
    public void Of_NamedPeople_AddsTheirSharesUp() =>
        Assert.Equal((10 * 0.8) + (10 * 0.5 * 0.8), Of([Ada, Bea]).Days, 9);

    [Fact]
    public void Of_NamedPeople_LeavesOutEachOnesDaysOff()
    {
        var capacity = Of([Ada, Bea], absences: [Away(Ada.Id, "2026-11-20", "2026-11-29")]);

        Assert.Equal([(5, 4.0), (10, 4.0)], capacity.People.Select(one => (one.WorkingDays, Math.Round(one.Days, 9))));
    }

    [Fact]
    public void Of_DaysThatAreOffTwice_CountOnce()
    {
        var capacity = Of(
            [Ada],
            [new(Product, Day("2026-11-26"), "Thanksgiving"), new(Product, Day("2026-11-29"), "a Sunday")],
            [Away(Ada.Id, "2026-11-26", "2026-11-27"), Away(null, "2026-11-27", "2026-11-28")]
        );

        Assert.Equal(8, capacity.People.Single().WorkingDays);
    }

    [Fact]
    public void Of_PeopleOfOtherTeams_AreLeftOut()
    {
        var stranger = new TeamPerson(
            new(Guid.CreateVersion7()),
            Product,
            new(Guid.CreateVersion7()),
            "Eve",
            null,
            1,
            []
        );

        Assert.Equal(8, Of([Ada, stranger]).Days, 9);
    }

    [Theory]
    [InlineData(8, "react")]
    [InlineData(4, "SQL")]
    [InlineData(12, "CSS", "sql")]
    [InlineData(8, "React", "CSS")] // counted once
    [InlineData(0, "Rust")]
    [InlineData(0)]
    public void DaysOf_CountsThoseWhoHaveAny(double expected, params string[] skills) =>
        Assert.Equal(expected, Of([Ada, Bea]).DaysOf(skills), 9);

    [Fact]
    public void DaysOf_WithoutNamedPeople_IsAllThereIs() => Assert.Equal(40, Of().DaysOf(["Rust"]), 9);

    private static SprintCapacity Of(
        IReadOnlyList<TeamPerson>? people = null,
        IReadOnlyList<Holiday>? holidays = null,
        IReadOnlyList<Absence>? absences = null,
        int daysPerWeek = 5
    ) => SprintCapacity.Of(Web, people ?? [], Period, new(new(daysPerWeek, 2), holidays ?? [], absences ?? []));

    private static TeamPerson Person(string name, double share, params string[] skills) =>
        new(new(Guid.CreateVersion7()), Product, Web.Id, name, userId: null, share, skills);

    private static Absence Away(PersonId? who, string from, string to) =>
        new(new(Guid.CreateVersion7()), Product, Web.Id, who, Day(from), Day(to));

    private static DateOnly Day(string text) => DateOnly.Parse(text, CultureInfo.InvariantCulture);
}
