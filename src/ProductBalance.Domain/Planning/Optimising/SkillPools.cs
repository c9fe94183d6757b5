namespace ProductBalance.Domain.Planning.Optimising;

/// <summary>
/// The pools that a team's work draws on: all its people, and for every set of skills that its items ask for those who
/// have one of them. Work that fits each pool can be shared out among the people (Hall's theorem, as an item asks for
/// one skill and its days can be split).
/// </summary>
public static class SkillPools
{
    /// <summary>With more skills than this, only the single ones and all of them together are looked at.</summary>
    public const int MostSkills = 6;

    /// <summary>Lists a team's pools.</summary>
    /// <param name="capacity">What the team has of the sprint.</param>
    /// <param name="days">Person-days that it shall have instead, 0 or more; null for what it has.</param>
    /// <param name="skills">The skills that items of the team ask for.</param>
    public static IReadOnlyList<CapacityPool> Of(
        SprintCapacity capacity,
        double? days,
        IReadOnlyCollection<string> skills
    )
    {
        ArgumentNullException.ThrowIfNull(capacity);
        ArgumentNullException.ThrowIfNull(skills);
        var share = days is { } given && capacity.Days > 0 ? given / capacity.Days : 1;
        var name = capacity.Team.Name;
        return
        [
            new(name, days ?? capacity.Days),
            .. from set in SetsOf([.. skills.Distinct().Order(StringComparer.Ordinal)])
            let own = capacity.DaysOf(set)
            where own < capacity.Days
            select new CapacityPool(name, own * share) { Skills = set },
        ];
    }

    private static IEnumerable<string[]> SetsOf(string[] skills) =>
        skills.Length > MostSkills
            ? [.. skills.Select(skill => (string[])[skill]), skills]
            : from mask in Enumerable.Range(1, (1 << skills.Length) - 1)
            select skills.Where((_, i) => (mask & (1 << i)) != 0).ToArray();
}
