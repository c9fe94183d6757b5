using ProductBalance.Data.Scoring;
using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Planning;
using ProductBalance.Domain.Planning.Optimising;
using ProductBalance.Domain.Scoring;

namespace ProductBalance.Data.Planning;

/// <summary>Makes the problem of a plan from a backlog, as it is now, and from what somebody asks.</summary>
internal sealed class PlanScope(
    BacklogSnapshot backlog,
    PlanPeriod period,
    ILookup<ItemId, ItemId> needs,
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

    private readonly MixPolicy _mix = request.Mix ?? backlog.Policy;

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
                .. period.Capacities.SelectMany(team =>
                    SkillPools.Of(team, AskedFor(team), [.. skills[team.Team.Name].OfType<string>()])
                ),
            ],
            LastDay = period.Days.End,
            Mix = _mix,
            Pins = [.. request.Pin.Union(period.Pins.Where(IsRanked))],
            Bans = [.. request.Ban.Union(period.Bans.Where(IsRanked))],
            KeyPrefix = backlog.Product.Settings.KeyPrefix,
        };
    }

    private double? AskedFor(SprintCapacity capacity) =>
        request.Capacity.TryGetValue(capacity.Team.Name, out var days) ? days : null;

    private bool IsRanked(int number) => backlog.Find(number) is { EffortDays: not null, Rank: > 0 };

    private PlanCandidate? CandidateOf(BacklogRow row, int place) =>
        row.EffortDays is not { } effort
            ? null
            : new PlanCandidate
            {
                Number = row.Number,
                Kind = row.Content.Kind,
                Team = row.TeamName,
                Effort = effort,
                Value = row.Score is { } score ? StartValue.Of(row.Content, score, effort, backlog.Context) : 0,
                Place = place,
                Showable = Showability.IsShowable(row.Content, _mix),
                InLane = row.IsInLane,
                Skill = row.Content.Skill,
                ForcedBy = ForcedBy(row),
                DependsOn = [.. needs[row.Id].Where(_open.ContainsKey).Select(needed => _open[needed].Number)],
                NotBefore = WaitsUntil(row),
            };

    private DateOnly? ForcedBy(BacklogRow row) => _forced.Contains(row.Number) ? row.Threat?.LaneDay : null;

    private static DateOnly? WaitsUntil(BacklogRow row) =>
        row.Status == ItemStatus.Waiting ? row.Wait?.ExpectedUntil ?? Unknown : null;
}
