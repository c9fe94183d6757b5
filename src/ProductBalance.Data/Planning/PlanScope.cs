using ProductBalance.Data.Scoring;
using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Planning;
using ProductBalance.Domain.Planning.Optimising;
using ProductBalance.Domain.Scoring;

namespace ProductBalance.Data.Planning;

/// <summary>Makes the problem of a plan from a backlog, as it is now, and from what somebody asks.</summary>
internal sealed class PlanScope(
    BacklogSnapshot backlog,
    PlanFrame frame,
    ILookup<ItemId, ItemLink> links,
    PlanRequest request
)
{
    /// <summary>A wait of which nobody has said when it ends.</summary>
    private static readonly DateOnly Unknown = DateOnly.MaxValue;

    private readonly Dictionary<ItemId, BacklogRow> _open = backlog
        .Ranked.Concat(backlog.NeedsEstimate)
        .ToDictionary(row => row.Id);

    private readonly HashSet<int> _forced =
    [
        .. backlog.Lane.Forecast.Outlooks.Where(outlook => outlook.IsForced).Select(outlook => outlook.Task.Number),
    ];

    private MixPolicy Mix => request.Mix ?? frame.Policy;

    /// <summary>Ranked items without an effort, which only models without money allow.</summary>
    public IEnumerable<BacklogRow> WithoutEffort => backlog.Ranked.Where(row => row.EffortDays is null);

    public PlanProblem Problem()
    {
        PlanCandidate[] candidates = [.. backlog.Ranked.Select(CandidateOf).OfType<PlanCandidate>()];
        var skills = candidates.ToLookup(candidate => candidate.Team, candidate => candidate.Skill);
        return new()
        {
            Candidates = candidates,
            Capacities =
            [
                .. frame.Capacities.SelectMany(team =>
                    SkillPools.Of(team, AskedFor(team), [.. skills[team.Team.Name].OfType<string>()])
                ),
            ],
            LastDay = frame.Period.End,
            Mix = Mix,
            Pins = Wishes(candidates, request.Pin, SprintMarkKind.Pinned),
            Bans = Wishes(candidates, request.Ban, SprintMarkKind.Banned),
            KeyPrefix = backlog.Product.Settings.KeyPrefix,
        };
    }

    private double? AskedFor(SprintCapacity capacity) =>
        request.Capacity.TryGetValue(capacity.Team.Name, out var days) ? days : null;

    private IReadOnlyCollection<int> Wishes(
        IEnumerable<PlanCandidate> candidates,
        IReadOnlyList<int> asked,
        SprintMarkKind kind
    )
    {
        var wished = frame.Marks.Where(mark => mark.Value == kind).Select(mark => mark.Key).ToHashSet();
        return
        [
            .. candidates
                .Select(candidate => candidate.Number)
                .Where(number =>
                    asked.Contains(number) || (backlog.Find(number) is { } row && wished.Contains(row.Id))
                ),
        ];
    }

    private PlanCandidate? CandidateOf(BacklogRow row, int place) =>
        EffortOf(row) is not { } effort || frame.Elsewhere.ContainsKey(row.Id)
            ? null
            : new PlanCandidate
            {
                Number = row.Number,
                Kind = row.Content.Kind,
                Team = row.TeamName,
                Effort = effort,
                Value = row.Score is { } score ? StartValue.Of(row.Content, score, effort, backlog.Context) : 0,
                Place = place,
                Showable = Showability.Counts(row.Content, Mix),
                InLane = row.IsInLane,
                Skill = row.Content.Skill,
                ForcedBy = ForcedBy(row),
                DependsOn = Linked(row, LinkKind.DependsOn),
                PairsWith = Linked(row, LinkKind.PairsWith),
                NotBefore = WaitsUntil(row),
            };

    private IReadOnlyList<int> Linked(BacklogRow row, LinkKind kind) =>
        [
            .. links[row.Id]
                .Where(link => link.Kind == kind && IsToBeDone(link.To))
                .Select(link => _open[link.To].Number),
        ];

    // Of an item that was carried over its sprint plans what is left.
    private double? EffortOf(BacklogRow row) =>
        frame.Stays.TryGetValue(row.Id, out var planned) && planned < row.EffortDays && planned < CapacityOf(row)
            ? planned
            : row.EffortDays;

    private double CapacityOf(BacklogRow row) =>
        frame.Capacities.FirstOrDefault(capacity => capacity.Team.Id == row.Content.Team)?.Days ?? 0;

    // What an earlier sprint does is done by then.
    private bool IsToBeDone(ItemId needed) =>
        _open.ContainsKey(needed) && !(frame.Elsewhere.TryGetValue(needed, out var isEarlier) && isEarlier);

    private DateOnly? ForcedBy(BacklogRow row) => _forced.Contains(row.Number) ? row.Threat?.LaneDay : null;

    private static DateOnly? WaitsUntil(BacklogRow row) =>
        row.Status == ItemStatus.Waiting ? row.Wait?.ExpectedUntil ?? Unknown : null;
}
