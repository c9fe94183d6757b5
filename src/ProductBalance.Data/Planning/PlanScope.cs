using ProductBalance.Data.Scoring;
using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Planning;
using ProductBalance.Domain.Planning.Optimising;
using ProductBalance.Domain.Scoring;

namespace ProductBalance.Data.Planning;

/// <summary>Makes the problem of a plan from a backlog, as it is now, and from what somebody asks.</summary>
internal sealed class PlanScope(BacklogSnapshot backlog, ILookup<ItemId, ItemId> needs, PlanRequest request)
{
    /// <summary>A wait of which nobody has said when it ends.</summary>
    private static readonly DateOnly Unknown = DateOnly.MaxValue;

    private readonly Dictionary<ItemId, BacklogRow> _open = backlog
        .Ranked.Concat(backlog.NeedsEstimate)
        .ToDictionary(row => row.Id);

    private DateOnly LastDay => backlog.Context.Today.AddDays(backlog.Context.Calendar.CalendarDays - 1);

    /// <summary>Ranked items without an effort, which only models without money allow.</summary>
    public IEnumerable<BacklogRow> WithoutEffort => backlog.Ranked.Where(row => row.EffortDays is null);

    public PlanProblem Problem() =>
        new()
        {
            Candidates = [.. backlog.Ranked.Select(CandidateOf).OfType<PlanCandidate>()],
            Capacities = [.. backlog.Teams.Select(team => new CapacityPool(team.Name, CapacityOf(team)))],
            LastDay = LastDay,
            Mix = request.Mix ?? new MixPolicy(),
            Pins = [.. request.Pin.Distinct()],
            Bans = [.. request.Ban.Distinct()],
            KeyPrefix = backlog.Product.Settings.KeyPrefix,
        };

    // What a team has of a sprint, unless the request says otherwise: the one place that decides it.
    private double CapacityOf(Team team) =>
        request.Capacity.TryGetValue(team.Name, out var days) ? days : team.Capacity(backlog.Context.Calendar);

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
                Showable = row.Content.Kind == ItemKind.Product,
                InLane = row.IsInLane,
                ForcedBy = ForcedBy(row),
                DependsOn = [.. needs[row.Id].Where(_open.ContainsKey).Select(needed => _open[needed].Number)],
                NotBefore = WaitsUntil(row),
            };

    // Forced when bite day − P95 duration falls before the end of the sprint after this one.
    private DateOnly? ForcedBy(BacklogRow row)
    {
        if (row is not { IsInLane: true, Threat: { } threat, Content: { Effort: { } effort } content })
        {
            return null;
        }

        var calendar = backlog.Context.Calendar;
        var days = effort.High * 7 / (content.PeopleAtOnce * calendar.DaysPerWeek);
        var latestStart = threat.Bites.DayNumber - days;
        return latestStart < LastDay.AddDays(1 + calendar.CalendarDays).DayNumber ? threat.Bites : null;
    }

    private static DateOnly? WaitsUntil(BacklogRow row) => row.Status == ItemStatus.Waiting ? Unknown : null;
}
