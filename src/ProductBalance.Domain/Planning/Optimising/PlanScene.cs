namespace ProductBalance.Domain.Planning.Optimising;

/// <summary>A problem made ready: its options in whole numbers, and its rules.</summary>
internal sealed class PlanScene
{
    private readonly PlanProblem _problem;
    private readonly Dictionary<int, PlanOption> _byNumber;

    public PlanScene(PlanProblem problem)
    {
        _problem = problem;
        var lane = new LightsOnFill(problem);
        Alarms = lane.Alarms;
        Options =
        [
            .. problem
                .Candidates.OrderBy(candidate => candidate.Place)
                .ThenBy(candidate => candidate.Number)
                .Select((candidate, index) => OptionOf(candidate, index, lane.Sizes)),
        ];
        _byNumber = Options.ToDictionary(option => option.Candidate.Number);
        TechShare = new TechShare(Options);
        Rules = [.. CapacityRules(), .. MixRules(), .. Options.SelectMany(RulesOf), .. PairRules(), .. WishRules()];
    }

    /// <summary>What could be taken, in the order of the list.</summary>
    public IReadOnlyList<PlanOption> Options { get; }

    /// <summary>All that a plan must keep.</summary>
    public IReadOnlyList<PlanRule> Rules { get; }

    /// <summary>A sentence for each threat that the sprint cannot answer in full.</summary>
    public IReadOnlyList<string> Alarms { get; }

    /// <summary>The share of tech in a choice.</summary>
    public TechShare TechShare { get; }

    /// <summary>Whether an item is a candidate.</summary>
    public bool Knows(int number) => _byNumber.ContainsKey(number);

    /// <summary>A choice as one mark for each option.</summary>
    /// <exception cref="ArgumentException">A number is no candidate's.</exception>
    public bool[] Marks(IEnumerable<int> numbers)
    {
        var taken = new bool[Options.Count];
        foreach (var number in numbers)
        {
            taken[OptionOf(number).Index] = true;
        }

        return taken;
    }

    /// <summary>What a choice is worth, in hundredths.</summary>
    public long ValueOf(IReadOnlyList<bool> taken) =>
        Options.Where(option => taken[option.Index]).Sum(option => option.Value);

    /// <summary>The items of a choice, in the order of the list.</summary>
    public IReadOnlyList<PlannedItem> ItemsOf(IReadOnlyList<bool> taken) =>
        [.. Options.Where(option => taken[option.Index]).Select(option => option.AsPlanned())];

    /// <summary>What a choice adds up to.</summary>
    public PlanTotals TotalsOf(IReadOnlyList<bool> taken) =>
        new(
            ValueOf(taken) / PlanOption.Fineness,
            Options.Where(option => taken[option.Index]).Sum(option => option.Size) / PlanOption.Fineness,
            TechShare.Of(taken)
        );

    private PlanOption OptionOf(PlanCandidate candidate, int index, IReadOnlyDictionary<int, long> forced)
    {
        var room = _problem
            .Capacities.Where(pool => pool.Serves(candidate))
            .Select(pool => PlanOption.RoomOf(pool.Days));
        var isForced = forced.TryGetValue(candidate.Number, out var given);
        var size = isForced ? given : Math.Min(PlanOption.SizeOf(candidate.Effort), room.DefaultIfEmpty(0).Min());
        return new(index, candidate, $"{_problem.KeyPrefix}-{candidate.Number}", size, isForced);
    }

    private IEnumerable<PlanRule> CapacityRules() =>
        _problem.Capacities.Select(pool => new CapacityRule(pool, Options));

    private IEnumerable<PlanRule> MixRules() =>
        [
            new LeastTechRule(_problem.Mix.TechShareMin, TechShare),
            new MostTechRule(_problem.Mix.TechShareMax, TechShare),
            new ShowableRule(_problem.Mix, TechShare, Options),
        ];

    private IEnumerable<PlanRule> RulesOf(PlanOption option)
    {
        if (option.Size == 0)
        {
            yield return new RoomRule(option);
        }

        if (option.IsForced)
        {
            yield return new LightsOnRule(option);
        }

        if (option.Candidate.NotBefore is { } until && until > _problem.LastDay)
        {
            yield return new WaitingRule(option, until);
        }

        foreach (var number in option.Candidate.DependsOn)
        {
            yield return new DependencyRule(
                option,
                $"{_problem.KeyPrefix}-{number}",
                _byNumber.GetValueOrDefault(number)
            );
        }
    }

    private IEnumerable<PlanRule> PairRules() =>
        PossiblePairs.In(_problem, Options).Select(pair => new PairRule(pair.One, pair.Other));

    private IEnumerable<PlanRule> WishRules() =>
        [
            .. _problem.Pins.Select(number => new PinRule(OptionOf(number))),
            .. _problem.Bans.Select(number => new BanRule(OptionOf(number))),
        ];

    private PlanOption OptionOf(int number) =>
        _byNumber.GetValueOrDefault(number)
        ?? throw new ArgumentException($"{_problem.KeyPrefix}-{number} is no candidate.", nameof(number));
}
