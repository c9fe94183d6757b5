using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Planning;
using ProductBalance.Domain.Planning.Optimising;

namespace ProductBalance.Domain.Tests.Planning.Optimising;

/// <summary>Small problems, small enough to try every choice, with coarse numbers so that ties and conflicts happen.</summary>
internal static class RandomProblems
{
    public static readonly DateOnly LastDay = new(2026, 12, 4);

    private static readonly string[] Teams = ["Web", "Core"];

    public static PlanProblem Of(int seed)
    {
        var random = new Random(seed);
        var count = random.Next(1, 10);
        var pairs = new Random(~seed);
        return new PlanProblem
        {
            Candidates =
            [
                .. Enumerable
                    .Range(1, count)
                    .Select(number => Candidate(random, number, count) with { PairsWith = Some(pairs, count, 0.04) }),
            ],
            Capacities =
            [
                .. Teams.Select(team => new CapacityPool(team, random.Next(0, 17) / 2.0)),
                .. Chance(random, 0.3)
                    ? [new CapacityPool("Web", random.Next(0, 9) / 2.0) { Skills = ["Design"] }]
                    : Array.Empty<CapacityPool>(),
            ],
            LastDay = LastDay,
            Mix = Mix(random),
            Pins = Some(random, count, 0.04),
            Bans = Some(random, count, 0.06),
        };
    }

    /// <summary>
    /// The same without what takes more of a team the more it has: parts of large items, the lane, and pairs that fit with more.
    /// </summary>
    public static PlanProblem OfWholeItems(int seed)
    {
        var problem = Of(seed);
        return problem with
        {
            Candidates =
            [
                .. problem.Candidates.Select(candidate =>
                    candidate with
                    {
                        ForcedBy = null,
                        PairsWith = [],
                        Effort = Math.Min(candidate.Effort, Room(problem, candidate)),
                    }
                ),
            ],
        };
    }

    private static double Room(PlanProblem problem, PlanCandidate candidate) =>
        Math.Max(0.5, problem.Capacities.Where(pool => pool.Serves(candidate)).Min(pool => pool.Days));

    private static PlanCandidate Candidate(Random random, int number, int count) =>
        new()
        {
            Number = number,
            Kind = Chance(random, 0.4) ? ItemKind.Tech : ItemKind.Product,
            Team = Teams[random.Next(2)],
            Effort = random.Next(1, 13) / 2.0,
            Value = random.Next(-1, 8),
            Place = (number * 7) % 11,
            Showable = Chance(random, 0.7),
            InLane = Chance(random, 0.1),
            ForcedBy = Chance(random, 0.05) ? LastDay.AddDays(random.Next(5)) : null,
            Skill = Chance(random, 0.3) ? "Design" : null,
            DependsOn = [.. Some(random, count, 0.05).Where(other => other != number)],
            NotBefore = Chance(random, 0.1) ? LastDay.AddDays(random.Next(-2, 3)) : null,
        };

    private static MixPolicy Mix(Random random)
    {
        var min = random.Next(0, 5) / 10.0;
        return new MixPolicy
        {
            TechShareMin = min,
            TechShareMax = min + (random.Next(1, 6) / 10.0),
            ShowableMin = random.Next(0, 2),
            ShowableMaxDays = random.Next(1, 5) / 2.0,
            TechHeavyAt = 0.4,
            ShowableMinWhenTechHeavy = random.Next(1, 3),
        };
    }

    private static int[] Some(Random random, int count, double chance) =>
        [.. Enumerable.Range(1, count).Where(_ => Chance(random, chance))];

    private static bool Chance(Random random, double chance) => random.NextDouble() < chance;
}
