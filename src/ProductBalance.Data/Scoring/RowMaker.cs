using ProductBalance.Data.Freshness;
using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.LightsOn;
using ProductBalance.Domain.Planning;
using ProductBalance.Domain.Scoring;
using ProductBalance.Domain.Scoring.Uncertainty;
using ProductBalance.Domain.Waiting;

namespace ProductBalance.Data.Scoring;

/// <summary>Scores items and makes their rows.</summary>
internal sealed class RowMaker(
    ScoringContext context,
    IEnumerable<Team> teams,
    IEnumerable<Threat> threats,
    IEnumerable<Wait> waits,
    EstimateHistory history
)
{
    private readonly Dictionary<TeamId, string> _teamNames = teams.ToDictionary(team => team.Id, team => team.Name);

    private readonly Dictionary<ItemId, Threat> _lane = threats
        .GroupBy(threat => threat.ItemId)
        .ToDictionary(group => group.Key, group => group.MinBy(threat => threat.LaneDay)!); // groups are not empty

    private readonly ILookup<ItemId, Wait> _waits = waits.ToLookup(wait => wait.ItemId);

    public BacklogRow Of(BacklogItem item)
    {
        var (id, content) = (item.Id, item.Content);
        var missing = Readiness.Check(content, context).Count;
        var isScored = missing == 0 && item.Status != ItemStatus.Dropped;
        var days = context.ExpectedDaysOf(content);
        var effort = days is null ? null : context.EffortOf(content);
        var sampler =
            isScored ? ItemSampler.Of(id, content, context)
            : effort is not null ? ItemSampler.OfEffort(id, effort)
            : null;
        var ages = history.AgesOf(item);
        return new BacklogRow
        {
            Id = item.Id,
            Number = item.Number,
            Status = item.Status,
            WaitingFrom = item.WaitingFrom,
            Content = content,
            Version = item.Version,
            RequesterId = item.RequesterId,
            TeamName = content.Team is { } team ? _teamNames.GetValueOrDefault(team) : null,
            Threat = StatusMachine.IsOpen(item.Status) ? _lane.GetValueOrDefault(item.Id) : null,
            Wait = item.Status == ItemStatus.Waiting ? _waits[item.Id].FirstOrDefault() : null,
            Score = isScored ? ItemScorer.Score(content, context).StatedBy(ages) : null,
            Sampler = sampler,
            MissingCount = missing,
            Effort = effort,
            EffortDays = days,
            Ages = ages,
        };
    }
}
