using ProductBalance.Data.Scoring;
using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Planning;
using ProductBalance.Domain.Planning.Progress;

namespace ProductBalance.Data.Planning;

/// <summary>Adds up what was said of a sprint's items.</summary>
internal sealed class ProgressBook(BacklogSnapshot backlog, DateTimeOffset started, IReadOnlyList<ProgressStay> stays)
{
    public string Zone => backlog.Product.Settings.TimeZone;

    /// <param name="sprint">The sprint.</param>
    /// <param name="through">The last day to tell.</param>
    public SprintProgress Tell(Sprint sprint, DateOnly through)
    {
        var plan = stays.Where(stay => stay.WasPlannedBy(started)).ToList();
        return new()
        {
            BurnUp = BurnUp.Of(
                sprint.Period,
                through,
                plan.Sum(stay => stay.Stay.PlannedDays),
                RangeOf(plan),
                [.. stays.Select(stay => ProgressOf(stay, sprint))]
            ),
            Lines = stays.Where(stay => stay.IsIn).ToDictionary(stay => stay.Row.Number, LineOf),
            Teams =
            [
                .. from stay in stays
                group stay by stay.Row.Content.Team into team
                select (team.Key, TallyOf([.. team], sprint, through)),
            ],
        };
    }

    private static PlanRange RangeOf(IEnumerable<ProgressStay> plan) =>
        PlanRange.Of(
            from stay in plan
            where stay.Row is { Sampler: not null, EffortDays: not null }
            select (stay.Row.Sampler!, stay.Stay.PlannedDays, stay.Row.EffortDays!.Value) // as asked for above
        );

    private StayProgress ProgressOf(ProgressStay stay, Sprint sprint)
    {
        var said = stay.Notes.Select(note => (DayOf(note.At), note.Days));
        var end = stay.Stay.Outcome == StayOutcome.Finished ? sprint.ClosedAt : null;
        return new(
            stay.Stay.PlannedDays,
            DayOf(stay.Stay.AddedAt),
            stay.Stay.RemovedAt is { } removed ? DayOf(removed) : null,
            [.. end is { } closed ? said.Append((DayOf(closed), 0.0)) : said]
        );
    }

    private static RemainingLine LineOf(ProgressStay stay) =>
        new(stay.Row.Number, stay.Stay, stay.LeftDays, [.. stay.Notes.Reverse()]);

    private TeamTally TallyOf(IReadOnlyList<ProgressStay> team, Sprint sprint, DateOnly through)
    {
        var present = team.Where(stay => stay.IsIn).ToList();
        var progress = present.Select(stay => ProgressOf(stay, sprint)).ToList();
        return new(
            team.Where(stay => stay.WasPlannedBy(started)).Sum(stay => stay.Stay.PlannedDays),
            progress.Sum(one => one.ScopeOn(through)),
            progress.Sum(one => one.DoneOn(through)),
            present.Count,
            present.Count(IsFinished)
        );
    }

    // Of a closed sprint its record counts: the item may have gone on since.
    private static bool IsFinished(ProgressStay stay) =>
        stay.Stay.Outcome is { } outcome
            ? outcome == StayOutcome.Finished
            : stay.Row.Status is ItemStatus.Released or ItemStatus.Measured;

    private DateOnly DayOf(DateTimeOffset at) => ProductClock.DayOf(at, Zone);
}
