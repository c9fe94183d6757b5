using ProductBalance.Data.Scoring;
using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Planning;
using ProductBalance.Domain.Roadmap;

namespace ProductBalance.Data.Roadmap;

/// <summary>
/// What a roadmap could begin with: Now is the lane and the present sprint, Next what other sprints hold and what stands
/// first in the ranking, Later what follows.
/// </summary>
internal static class RoadmapProposal
{
    private const int MostNext = 8;
    private const int MostLater = 8;

    public static IEnumerable<(BacklogRow Row, RoadmapHorizon Horizon)> Of(
        BacklogSnapshot backlog,
        IReadOnlyDictionary<ItemId, Sprint> stays,
        IReadOnlySet<ItemId> taken
    )
    {
        var free = backlog.Ranked.Where(row => !taken.Contains(row.Id)).ToList();
        var now = free.Where(row => IsNow(row, backlog, stays)).ToList();
        var planned = free.Except(now).Where(row => stays.ContainsKey(row.Id)).ToList();
        var rest = free.Except(now).Except(planned).ToList();
        var room = Math.Max(0, MostNext - planned.Count);
        return now.Select(row => (row, RoadmapHorizon.Now))
            .Concat(planned.Concat(rest.Take(room)).Select(row => (row, RoadmapHorizon.Next)))
            .Concat(rest.Skip(room).Take(MostLater).Select(row => (row, RoadmapHorizon.Later)));
    }

    private static bool IsNow(BacklogRow row, BacklogSnapshot backlog, IReadOnlyDictionary<ItemId, Sprint> stays) =>
        row.IsInLane
        || row.Status == ItemStatus.InProgress
        || (
            backlog.Period.Sprint is { } present ? stays.GetValueOrDefault(row.Id)?.Id == present.Id : row.FitsCapacity
        );
}
