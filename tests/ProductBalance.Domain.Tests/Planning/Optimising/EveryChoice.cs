using System.Globalization;
using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Planning.Optimising;

namespace ProductBalance.Domain.Tests.Planning.Optimising;

/// <summary>The best plan by trying every choice, written from the rules' words alone, in decimal numbers.</summary>
internal sealed class EveryChoice
{
    private readonly PlanProblem _problem;
    private readonly PlanCandidate[] _ordered;
    private readonly Dictionary<int, decimal> _sizes;
    private readonly HashSet<int> _forced;

    public EveryChoice(PlanProblem problem)
    {
        _problem = problem;
        _ordered = [.. problem.Candidates.OrderBy(candidate => candidate.Place)];
        var lane = ForcedSizes();
        _forced = [.. lane.Keys];
        _sizes = _ordered.ToDictionary(
            candidate => candidate.Number,
            candidate =>
                lane.TryGetValue(candidate.Number, out var given)
                    ? given
                    : Math.Min((decimal)candidate.Effort, Pools(candidate).Min(pool => (decimal)pool.Days))
        );
        Rules = RulesByName();
    }

    public IReadOnlyDictionary<string, Func<HashSet<int>, bool>> Rules { get; }

    /// <summary>The best value and, of all choices with that value, the one that takes the higher places; null if none fits.</summary>
    public (decimal Value, int[] Numbers)? Best(IEnumerable<string> rules)
    {
        var kept = rules.Select(rule => Rules[rule]).ToList();
        (decimal Value, int[] Numbers)? best = null;
        for (var mask = (1 << _ordered.Length) - 1; mask >= 0; mask--)
        {
            // The highest bit is the first of the list, so that a greater mask takes the higher places.
            int[] numbers =
            [
                .. _ordered.Where((_, i) => ((mask >> (_ordered.Length - 1 - i)) & 1) == 1).Select(c => c.Number),
            ];
            var chosen = numbers.ToHashSet();
            if (kept.All(rule => rule(chosen)) && (best is null || ValueOf(chosen) > best.Value.Value))
            {
                best = (ValueOf(chosen), numbers);
            }
        }

        return best;
    }

    private decimal ValueOf(IEnumerable<int> chosen) =>
        chosen.Select(Find).Sum(c => Math.Round((decimal)c.Value * 100 * _sizes[c.Number] / (decimal)c.Effort)) / 100;

    private Dictionary<string, Func<HashSet<int>, bool>> RulesByName()
    {
        Dictionary<string, Func<HashSet<int>, bool>> rules = [];
        foreach (var pool in _problem.Capacities)
        {
            var people = pool.Skills.Count == 0 ? pool.Team : $"{pool.Skills[0]} in {pool.Team}";
            rules[$"Capacity of {people}: {Days(pool.Days)}"] = chosen =>
                chosen.Select(Find).Where(c => Pools(c).Contains(pool)).Sum(c => _sizes[c.Number])
                <= (decimal)pool.Days;
        }

        var mix = _problem.Mix;
        rules[$"At least {Percent(mix.TechShareMin)} tech"] = c => Tech(c) >= (decimal)mix.TechShareMin * All(c);
        rules[$"At most {Percent(mix.TechShareMax)} tech"] = c => Tech(c) <= (decimal)mix.TechShareMax * All(c);
        var heavy = $"{mix.ShowableMinWhenTechHeavy} when tech is above {Percent(mix.TechHeavyAt)}";
        rules[$"Something to show: {mix.ShowableMin}, of at most {Days(mix.ShowableMaxDays)}; {heavy}"] = c =>
            Shown(c) >= mix.ShowableMin
            && (Tech(c) <= (decimal)mix.TechHeavyAt * All(c) || Shown(c) >= mix.ShowableMinWhenTechHeavy);
        foreach (var candidate in _ordered)
        {
            AddOwn(rules, candidate);
        }

        AddPairs(rules);

        foreach (var pin in _problem.Pins)
        {
            rules[$"PB-{pin} is pinned"] = chosen => chosen.Contains(pin);
        }

        foreach (var ban in _problem.Bans)
        {
            rules[$"PB-{ban} is kept out"] = chosen => !chosen.Contains(ban);
        }

        return rules;
    }

    private void AddOwn(Dictionary<string, Func<HashSet<int>, bool>> rules, PlanCandidate candidate)
    {
        var number = candidate.Number;
        foreach (var needed in candidate.DependsOn)
        {
            rules[$"PB-{number} needs PB-{needed}"] = chosen => !chosen.Contains(number) || chosen.Contains(needed);
        }

        if (candidate.NotBefore is { } until && until > _problem.LastDay)
        {
            var day = until.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);
            rules[$"PB-{number} waits until {day}"] = chosen => !chosen.Contains(number);
        }

        if (_sizes[number] == 0)
        {
            rules[$"PB-{number} has nobody with time"] = chosen => !chosen.Contains(number);
        }

        if (_forced.Contains(number))
        {
            rules[$"PB-{number} keeps the lights on"] = chosen => chosen.Contains(number);
        }
    }

    private void AddPairs(Dictionary<string, Func<HashSet<int>, bool>> rules)
    {
        foreach (var (i, one) in _ordered.Index())
        {
            foreach (var other in _ordered.Skip(i + 1).Where(other => BindEachOther(one, other)))
            {
                rules[$"PB-{one.Number} pairs with PB-{other.Number}"] = chosen =>
                    chosen.Contains(one.Number) == chosen.Contains(other.Number);
            }
        }
    }

    private bool BindEachOther(PlanCandidate one, PlanCandidate other) =>
        (one.PairsWith.Contains(other.Number) || other.PairsWith.Contains(one.Number))
        && !_forced.Contains(one.Number)
        && !_forced.Contains(other.Number)
        && Before(one, []).Concat(Before(other, [])).All(c => _sizes[c.Number] > 0 && !(c.NotBefore > _problem.LastDay))
        && Pools(one).Intersect(Pools(other)).All(pool => Together(pool, one, other) <= (decimal)pool.Days);

    private decimal Together(CapacityPool pool, PlanCandidate one, PlanCandidate other) =>
        _ordered
            .Where(c => c == one || c == other || (_forced.Contains(c.Number) && Pools(c).Contains(pool)))
            .Sum(c => _sizes[c.Number]);

    private Dictionary<int, decimal> ForcedSizes()
    {
        Dictionary<int, decimal> sizes = [];
        var left = _problem.Capacities.ToDictionary(pool => pool, pool => (decimal)pool.Days);
        foreach (var forced in _ordered.Where(c => c.ForcedBy is not null).OrderBy(c => c.ForcedBy))
        {
            var chain = Before(forced, []);
            foreach (var each in chain.Any(c => c.NotBefore > _problem.LastDay) ? [] : chain)
            {
                var size = Math.Min((decimal)each.Effort, Pools(each).Min(pool => left[pool]));
                if (size > 0 && sizes.TryAdd(each.Number, size))
                {
                    Pools(each).ForEach(pool => left[pool] -= size);
                }
            }
        }

        return sizes;
    }

    private List<PlanCandidate> Before(PlanCandidate candidate, HashSet<int> seen) =>
        seen.Add(candidate.Number)
            ? [.. candidate.DependsOn.SelectMany(number => Before(Find(number), seen)), candidate]
            : [];

    private List<CapacityPool> Pools(PlanCandidate candidate) =>
        [
            .. _problem.Capacities.Where(pool =>
                pool.Team == candidate.Team && (pool.Skills.Count == 0 || pool.Skills.Any(s => s == candidate.Skill))
            ),
        ];

    private IEnumerable<PlanCandidate> InMix(HashSet<int> chosen) =>
        chosen.Select(Find).Where(c => !c.InLane && !_forced.Contains(c.Number));

    private decimal All(HashSet<int> chosen) => InMix(chosen).Sum(c => _sizes[c.Number]);

    private decimal Tech(HashSet<int> chosen) =>
        InMix(chosen).Where(c => c.Kind == ItemKind.Tech).Sum(c => _sizes[c.Number]);

    private int Shown(HashSet<int> chosen) =>
        chosen
            .Select(Find)
            .Count(c => c is { Kind: ItemKind.Product, Showable: true } && c.Effort <= _problem.Mix.ShowableMaxDays);

    private PlanCandidate Find(int number) => _ordered.Single(candidate => candidate.Number == number);

    private static string Days(double days) =>
        string.Create(CultureInfo.InvariantCulture, $"{days:0.##} person-day{(days == 1 ? "" : "s")}");

    private static string Percent(double share) => string.Create(CultureInfo.InvariantCulture, $"{share * 100:0.#} %");
}
