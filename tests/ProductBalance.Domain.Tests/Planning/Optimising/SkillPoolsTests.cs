using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Planning;
using ProductBalance.Domain.Planning.Optimising;

namespace ProductBalance.Domain.Tests.Planning.Optimising;

public sealed class SkillPoolsTests
{
    private static readonly SprintPeriod TwoWeeks = new(new(2026, 11, 23), new(2026, 12, 6));
    private static readonly Team Team = new(new(Guid.CreateVersion7()), new(Guid.CreateVersion7()), "Web", 3, 1, 0);

    [Fact]
    public void Of_NobodyAsksForASkill_IsTheTeamAlone()
    {
        var pools = SkillPools.Of(Capacity(["css"], ["sql"]), days: null, []);

        Assert.Equal([("", 20)], pools.Select(Shown));
    }

    // Two people, ten working days each: one knows css, the other css and sql.
    [Fact]
    public void Of_EverySetOfSkills_HasThoseWhoHaveOneOfThem()
    {
        var pools = SkillPools.Of(Capacity(["css"], ["css", "sql"]), days: null, ["sql", "css", "go"]);

        Assert.Equal([("", 20), ("sql", 10), ("go", 0), ("go sql", 10)], pools.Select(Shown).OrderBy(InOrder));

        static int InOrder((string Skills, double Days) pool) =>
            Array.IndexOf(["", "sql", "go", "go sql"], pool.Skills);
    }

    [Fact]
    public void Of_AnotherCapacity_ScalesAllPools()
    {
        var pools = SkillPools.Of(Capacity(["css"], ["sql"]), days: 10, ["sql"]);

        Assert.Equal([("", 10), ("sql", 5)], pools.Select(Shown));
    }

    private static (string Skills, double Days) Shown(CapacityPool pool) => (string.Join(' ', pool.Skills), pool.Days);

    private static SprintCapacity Capacity(params string[][] skills) =>
        SprintCapacity.Of(Team, skills.Select(PersonWith), TwoWeeks, new Workdays(SprintCalendar.Default, [], []));

    private static TeamPerson PersonWith(string[] skills) =>
        new(new(Guid.CreateVersion7()), Team.ProductId, Team.Id, "Ada", userId: null, share: 1, skills);
}
