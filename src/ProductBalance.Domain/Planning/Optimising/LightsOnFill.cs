namespace ProductBalance.Domain.Planning.Optimising;

/// <summary>
/// Puts what must keep the lights on into the sprint, by the day it bites (EDD, Jackson's rule) and behind what it depends
/// on, which is thereby due as early (Lawler). Beyond the capacity an alarm takes the place of a refusal: the last one is
/// begun with what is left.
/// </summary>
internal sealed class LightsOnFill
{
    private readonly PlanProblem _problem;
    private readonly Dictionary<int, PlanCandidate> _candidates;
    private readonly Dictionary<CapacityPool, long> _left;
    private readonly Dictionary<int, long> _sizes = [];
    private readonly List<string> _alarms = [];

    public LightsOnFill(PlanProblem problem)
    {
        _problem = problem;
        _candidates = problem.Candidates.ToDictionary(candidate => candidate.Number);
        _left = problem.Capacities.ToDictionary(pool => pool, pool => PlanOption.RoomOf(pool.Days));
        var forced = problem.Candidates.Where(candidate => candidate.ForcedBy is not null);
        foreach (var candidate in forced.OrderBy(candidate => candidate.ForcedBy).ThenBy(candidate => candidate.Place))
        {
            Place(candidate);
        }
    }

    /// <summary>By number, the hundredths of a person-day that each forced item gets, above 0.</summary>
    public IReadOnlyDictionary<int, long> Sizes => _sizes;

    /// <summary>A sentence for each threat that the sprint cannot answer in full.</summary>
    public IReadOnlyList<string> Alarms => _alarms;

    private void Place(PlanCandidate candidate)
    {
        List<PlanCandidate> chain = [];
        if (Obstacle(candidate, chain, []) is { } obstacle)
        {
            _alarms.Add($"{KeyOf(candidate)} keeps the lights on but cannot be planned: {obstacle}");
            return;
        }

        foreach (var each in chain.Where(each => !_sizes.ContainsKey(each.Number)))
        {
            Fill(each);
        }
    }

    // Collects the item behind what it depends on; gives a sentence where one of them cannot start in this sprint.
    private string? Obstacle(PlanCandidate candidate, List<PlanCandidate> chain, HashSet<int> seen)
    {
        if (!seen.Add(candidate.Number))
        {
            return null;
        }

        if (candidate.NotBefore > _problem.LastDay)
        {
            return $"{KeyOf(candidate)} still waits.";
        }

        foreach (var number in candidate.DependsOn)
        {
            var obstacle = _candidates.TryGetValue(number, out var needed)
                ? Obstacle(needed, chain, seen)
                : $"{_problem.KeyPrefix}-{number} must be done first and is not ready.";
            if (obstacle is not null)
            {
                return obstacle;
            }
        }

        chain.Add(candidate);
        return null;
    }

    private void Fill(PlanCandidate candidate)
    {
        var pools = _problem.Capacities.Where(pool => pool.Serves(candidate)).ToList();
        var whole = PlanOption.SizeOf(candidate.Effort);
        var size = Math.Min(whole, pools.Select(pool => _left[pool]).DefaultIfEmpty(0).Min());
        if (size < whole)
        {
            _alarms.Add(
                $"{KeyOf(candidate)} keeps the lights on and takes {PlanWords.Days(candidate.Effort)}, but "
                    + $"{candidate.Team ?? "nobody"} has {PlanWords.Days(size / PlanOption.Fineness)} left for it."
            );
        }

        if (size > 0)
        {
            _sizes.Add(candidate.Number, size);
            pools.ForEach(pool => _left[pool] -= size);
        }
    }

    private string KeyOf(PlanCandidate candidate) => $"{_problem.KeyPrefix}-{candidate.Number}";
}
