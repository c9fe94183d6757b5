using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Planning.Optimising;

namespace ProductBalance.Benchmarks.Planning;

/// <summary>A sprint with every kind of rule: five teams with a rare skill each, and items for seven sprints.</summary>
internal static class LargeSprint
{
    private const int Teams = 5;

    private static readonly DateOnly LastDay = new(2026, 12, 4);

    public static PlanProblem Of(int candidates)
    {
        var random = new Random(1);
        var capacity = candidates / Teams * 0.5;
        return new PlanProblem
        {
            Candidates = [.. Enumerable.Range(1, candidates).Select(number => Candidate(random, number))],
            Capacities =
            [
                .. TeamNames.Select(team => new CapacityPool(team, capacity)),
                .. TeamNames.Select(team => new CapacityPool(team, capacity / 5) { Skills = ["Design"] }),
            ],
            LastDay = LastDay,
            Pins = [7, 77],
            Bans = [5, 55],
        };
    }

    private static IEnumerable<string> TeamNames => Enumerable.Range(1, Teams).Select(team => $"Team {team}");

    // Effort of 0.5 to 10 days, half of the items below 2.3; a value that goes with it, from a tenth to ten times as much.
    private static PlanCandidate Candidate(Random random, int number)
    {
        var effort = 0.5 * Math.Exp(2.99 * random.NextDouble());
        return new()
        {
            Number = number,
            Kind = random.Next(5) < 2 ? ItemKind.Tech : ItemKind.Product,
            Team = TeamNames.ElementAt(random.Next(Teams)),
            Effort = effort,
            Value = effort * 500 * Math.Exp(4.6 * (random.NextDouble() - 0.5)),
            Place = number,
            Showable = random.Next(2) == 0,
            InLane = number <= 5,
            ForcedBy = number is >= 1 and <= 3 ? LastDay.AddDays(number) : null,
            Skill = random.Next(4) == 0 ? "Design" : null,
            DependsOn = number > 10 && random.Next(5) == 0 ? [random.Next(10, number)] : [],
            NotBefore = random.Next(20) == 0 ? LastDay.AddDays(random.Next(1, 20)) : null,
        };
    }
}
