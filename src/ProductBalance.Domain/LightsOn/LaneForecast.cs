using System.Numerics.Tensors;
using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Scoring;
using ProductBalance.Domain.Scoring.Uncertainty;

namespace ProductBalance.Domain.LightsOn;

/// <summary>
/// When the work of the lights-on lane will be done, in draws with common random numbers: each team works off its queue in
/// the order of the lane, one item after the other, and begins none before what it depends on is done.
/// </summary>
public sealed class LaneForecast
{
    // Sums of fractions must not be late by nothing.
    private const double Tolerance = 1e-6;

    private LaneForecast(IReadOnlyList<LaneOutlook> outlooks) => Outlooks = outlooks;

    /// <summary>All work in the order of the lane.</summary>
    public IReadOnlyList<LaneOutlook> Outlooks { get; }

    /// <summary>The first whose threat bites before it is done, at the 95th percentile; null while the lane holds.</summary>
    public LaneOutlook? FirstLate => Outlooks.FirstOrDefault(outlook => outlook.DaysLate > 0);

    /// <summary>Draws the lane.</summary>
    /// <param name="tasks">The work, in any order.</param>
    /// <param name="places">Its places; see <see cref="LanePlaces"/>.</param>
    /// <param name="links">All links; those of <see cref="LinkKind.DependsOn"/> count.</param>
    /// <param name="calendar">The days.</param>
    /// <param name="draws">How many draws, above 0.</param>
    public static LaneForecast Of(
        IEnumerable<LaneTask> tasks,
        IReadOnlyDictionary<ItemId, LanePlace> places,
        IEnumerable<ItemLink> links,
        LaneCalendar calendar,
        int draws = BacklogEstimator.UsualDraws
    )
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(draws);
        var before = links.Where(link => link.Kind == LinkKind.DependsOn).ToLookup(link => link.From, link => link.To);
        var done = new Dictionary<ItemId, double[]>();
        var queues = new Dictionary<TeamId, double[]>();
        List<LaneOutlook> outlooks = [];
        foreach (var task in tasks.OrderBy(task => places[task.Id].Key).ThenBy(task => task.Number))
        {
            var durations = Durations(task, calendar, draws);
            var completions = Begin(
                task,
                queues,
                before[task.Id].Where(done.ContainsKey).Select(id => done[id]),
                draws
            );
            TensorPrimitives.Add(completions, durations, completions);
            done[task.Id] = queues[QueueOf(task)] = completions;
            outlooks.Add(Outlook(task, places[task.Id].Due, durations, completions, calendar));
        }

        return new(outlooks);
    }

    private static TeamId QueueOf(LaneTask task) => task.Team ?? default;

    private static double[] Durations(LaneTask task, LaneCalendar calendar, int draws)
    {
        var days = new double[draws];
        task.Sampler?.FillEfforts(0, days);
        TensorPrimitives.Multiply(days, 7.0 / (task.PeopleAtOnce * calendar.DaysPerWeek), days);
        return days;
    }

    private static double[] Begin(
        LaneTask task,
        Dictionary<TeamId, double[]> queues,
        IEnumerable<double[]> prerequisites,
        int draws
    )
    {
        double[] begin = queues.TryGetValue(QueueOf(task), out var queue) ? [.. queue] : new double[draws];
        foreach (var prerequisite in prerequisites)
        {
            TensorPrimitives.Max(begin, prerequisite, begin);
        }

        return begin;
    }

    private static LaneOutlook Outlook(
        LaneTask task,
        DateOnly due,
        double[] durations,
        double[] completions,
        LaneCalendar calendar
    )
    {
        var (duration, completion) = (ScoreSpread.Of(durations).P95, ScoreSpread.Of(completions).P95);
        var untilDue = due.DayNumber - calendar.Today.DayNumber;
        var untilBite = task.Bites?.DayNumber - calendar.Today.DayNumber;
        return new()
        {
            Task = task,
            Due = due,
            Duration = duration,
            Slack = untilDue - duration,
            Completion = completion,
            InTime = untilBite is { } days
                ? completions.Count(day => day <= days + Tolerance) / (double)completions.Length
                : null,
            DaysLate = untilBite is { } last ? Math.Max(0, (int)Math.Ceiling(completion - last - Tolerance)) : 0,
            IsForced = due.DayNumber - duration < calendar.NextSprintEnd.DayNumber,
        };
    }
}
