namespace ProductBalance.Domain.Planning;

/// <summary>
/// What a team has for items in a sprint: Σ over its people of (working days − holidays − absences) × share × the team's
/// availability. A team whose people are not named counts by its head-count, less holidays and days off of the whole team.
/// </summary>
public sealed class SprintCapacity
{
    private SprintCapacity(Team team, double days, IReadOnlyList<PersonCapacity> people) =>
        (Team, Days, People) = (team, days, people);

    /// <summary>Whose it is.</summary>
    public Team Team { get; }

    /// <summary>Person-days.</summary>
    public double Days { get; }

    /// <summary>Person by person; empty where the team's people are not named.</summary>
    public IReadOnlyList<PersonCapacity> People { get; }

    /// <summary>Adds up a team's capacity of a period.</summary>
    /// <param name="team">The team.</param>
    /// <param name="people">Its people; others are left out.</param>
    /// <param name="period">The days of the sprint.</param>
    /// <param name="workdays">Which days people work.</param>
    public static SprintCapacity Of(Team team, IEnumerable<TeamPerson> people, SprintPeriod period, Workdays workdays)
    {
        PersonCapacity[] named =
        [
            .. from person in people
            where person.TeamId == team.Id
            let days = workdays.Count(team.Id, person.Id, period)
            select new PersonCapacity(person, days, days * person.Share * team.Availability),
        ];
        return new SprintCapacity(
            team,
            named.Length > 0
                ? named.Sum(person => person.Days)
                : team.People * workdays.Count(team.Id, person: null, period) * team.Availability,
            named
        );
    }

    /// <summary>
    /// Person-days of those who have any of some skills. Nothing is known of the skills of people who are not named, so
    /// that such a team has all its capacity for each.
    /// </summary>
    public double DaysOf(IReadOnlyCollection<string> skills) =>
        People.Count == 0 ? Days : People.Where(one => one.Person.HasAny(skills)).Sum(one => one.Days);
}
