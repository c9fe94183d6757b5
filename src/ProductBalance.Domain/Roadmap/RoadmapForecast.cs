using System.Numerics.Tensors;
using ProductBalance.Domain.Backlog;

namespace ProductBalance.Domain.Roadmap;

/// <summary>
/// When work will be done, in draws with common random numbers. Each team takes its queue in order and gets as many
/// person-days done as it has; an item takes at least effort ÷ people at once, and begins after what it depends on. A day
/// range is the 10th to the 90th percentile of the day on which all of it is done.
/// </summary>
public sealed class RoadmapForecast
{
    /// <summary>Enough for percentiles that move by less than the day that they are rounded to.</summary>
    public const int UsualDraws = 2_000;

    private const double Low = 0.1;
    private const double High = 0.9;

    private readonly Dictionary<ItemId, ForecastTask> _tasks;
    private readonly ILookup<ItemId, ItemId> _before;
    private readonly ForecastCalendar _calendar;
    private readonly int _draws;
    private readonly Dictionary<ItemId, double[]?> _done = [];
    private readonly Dictionary<TeamId, double[]> _queues = [];

    private RoadmapForecast(
        IReadOnlyList<ForecastTask> queue,
        IEnumerable<ItemLink> links,
        ForecastCalendar calendar,
        int draws
    )
    {
        _tasks = queue.ToDictionary(task => task.Id);
        _before = links.Where(link => link.Kind == LinkKind.DependsOn).ToLookup(link => link.From, link => link.To);
        (_calendar, _draws) = (calendar, draws);
    }

    /// <summary>Draws the queues, as far as it takes to know when the wanted items are done.</summary>
    /// <param name="wanted">The items that somebody will ask for.</param>
    /// <param name="queue">The work of all teams in the order in which they take it.</param>
    /// <param name="links">Those of <see cref="LinkKind.DependsOn"/> whose second item is still open count.</param>
    /// <param name="calendar">The days.</param>
    /// <param name="draws">How many draws, above 0.</param>
    public static RoadmapForecast Of(
        IReadOnlyCollection<ItemId> wanted,
        IReadOnlyList<ForecastTask> queue,
        IEnumerable<ItemLink> links,
        ForecastCalendar calendar,
        int draws = UsualDraws
    )
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(draws);
        var forecast = new RoadmapForecast(queue, links, calendar, draws);
        var open = wanted.Where(forecast._tasks.ContainsKey).ToHashSet();
        foreach (var task in queue.TakeWhile(_ => open.Count > 0))
        {
            forecast.Complete(task.Id);
            open.Remove(task.Id);
        }

        return forecast;
    }

    /// <summary>When all of several items are done; null where nobody can say of one of them, or there are none.</summary>
    public DayRange? DaysOf(IReadOnlyCollection<ItemId> items)
    {
        var completions = items.Select(id => _done.GetValueOrDefault(id)).ToList();
        if (completions.Count == 0 || completions.Contains(null))
        {
            return null;
        }

        double[] last = new double[_draws];
        foreach (var completion in completions)
        {
            TensorPrimitives.Max(last, completion!, last); // none is null
        }

        Array.Sort(last);
        return new(
            _calendar.Today.AddDays((int)Math.Floor(last[(int)(Low * (_draws - 1))])),
            _calendar.Today.AddDays((int)Math.Ceiling(last[(int)(High * (_draws - 1))]))
        );
    }

    private double[]? Complete(ItemId id)
    {
        if (_done.TryGetValue(id, out var known) || !_tasks.TryGetValue(id, out var task))
        {
            return known;
        }

        _done[id] = null; // ends a circle
        var before = _before[id].Select(Complete).ToList();
        return before.Contains(null) ? null : _done[id] = Draw(task, before!); // none is null
    }

    private double[]? Draw(ForecastTask task, IEnumerable<double[]> before)
    {
        if (
            task is not { Team: { } team, Sampler: { HasEffort: true } sampler }
            || _calendar.DaysOfWork.GetValueOrDefault(team) is not (> 0 and var work)
        )
        {
            return null;
        }

        var queue = _queues.TryGetValue(team, out var waiting) ? waiting : _queues[team] = new double[_draws];
        var completion = Begin(task, queue, before, _calendar.Today);
        var effort = new double[_draws];
        sampler.FillEfforts(0, effort);
        TensorPrimitives.MultiplyAdd(effort, 7.0 / (task.PeopleAtOnce * _calendar.DaysPerWeek), completion, completion);
        TensorPrimitives.MultiplyAdd(effort, 1 / work, queue, queue);
        TensorPrimitives.Max(completion, queue, completion);
        return completion;
    }

    private static double[] Begin(ForecastTask task, double[] queue, IEnumerable<double[]> before, DateOnly today)
    {
        double[] begin = [.. queue];
        if (task.NotBefore is { } day && day > today)
        {
            TensorPrimitives.Max(begin, day.DayNumber - today.DayNumber, begin);
        }

        foreach (var prerequisite in before)
        {
            TensorPrimitives.Max(begin, prerequisite, begin);
        }

        return begin;
    }
}
