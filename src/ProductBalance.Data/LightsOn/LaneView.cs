using ProductBalance.Data.Scoring;
using ProductBalance.Domain.LightsOn;
using ProductBalance.Domain.Scoring;

namespace ProductBalance.Data.LightsOn;

/// <summary>The lights-on lane of a backlog, looked at from today.</summary>
/// <param name="Forecast">When each piece of its work will be done.</param>
/// <param name="Displacement">What would fit into the sprint without it.</param>
public sealed record LaneView(LaneForecast Forecast, LaneDisplacement Displacement)
{
    internal static LaneView Of(BacklogSnapshot backlog)
    {
        var (places, context) = (backlog.LanePlaces, backlog.Context);
        var rows = backlog.Ranked.Concat(backlog.NeedsEstimate).Where(row => places.ContainsKey(row.Id));
        var forecast = LaneForecast.Of(
            rows.Select(TaskOf),
            places,
            backlog.Dependencies,
            new(context.Today, context.Calendar.DaysPerWeek, backlog.Period.NextSprintEnd(context))
        );
        var displacement = LaneDisplacement.Of(
            backlog.Ranked.Where(row => row.IsInLane).Select(ClaimOf),
            [.. backlog.Ranked.Where(row => !row.IsInLane).Select(ClaimOf)],
            backlog.Period.Capacities
        );
        return new(forecast, new(Costed(displacement.Out, backlog), Costed(displacement.In, backlog)));
    }

    private static LaneTask TaskOf(BacklogRow row) =>
        new()
        {
            Id = row.Id,
            Number = row.Number,
            Team = row.Content.Team,
            Bites = row.IsInLane ? row.Threat?.LaneDay : null,
            PeopleAtOnce = row.Content.PeopleAtOnce,
            Sampler = row.Sampler,
        };

    private static CapacityClaim ClaimOf(BacklogRow row) => new(row.Number, row.Content.Team, row.EffortDays);

    private static IReadOnlyList<CapacityClaim> Costed(IReadOnlyList<CapacityClaim> claims, BacklogSnapshot backlog) =>
        [
            .. claims.Select(claim =>
                claim with
                {
                    CostOfDelay = SprintDelay.CostOf(backlog.Find(claim.Number)!.Content, backlog.Context), // of its rows
                }
            ),
        ];
}
