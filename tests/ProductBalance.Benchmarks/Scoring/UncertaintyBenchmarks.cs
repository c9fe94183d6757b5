using System.Diagnostics;
using BenchmarkDotNet.Attributes;
using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Estimates;
using ProductBalance.Domain.Impact;
using ProductBalance.Domain.Scoring;
using ProductBalance.Domain.Scoring.Uncertainty;

namespace ProductBalance.Benchmarks.Scoring;

/// <summary>
/// How sure a backlog's order is: items with three ranges each (value, confidence, effort) × 10,000 draws, beside the
/// random numbers alone, which no way of drawing can do without. The goals at 10,000 items: all in 4 s on two cores, one
/// edit in 100 ms.
/// </summary>
[MemoryDiagnoser]
[WarmupCount(1)]
[IterationCount(5)]
public class UncertaintyBenchmarks
{
    private const int Ranges = 3;
    private const int Sections = 3;

    private static readonly TeamId[] Teams = [.. Enumerable.Range(1, Sections).Select(i => new TeamId(Id(-i)))];

    private static readonly Dictionary<TeamId, double> Capacities = Teams.ToDictionary(team => team, _ => 80.0);

    private static readonly ScoringContext Context = new()
    {
        Model = ScoreModels.CostOfDelayPerEffort,
        Today = new(2026, 11, 20),
        Horizon = new(2027, 11, 20),
        Calendar = SprintCalendar.Default,
        Currency = "EUR",
    };

    private UncertainItem[] _list = [];
    private UncertainItem[] _edited = [];
    private BacklogFigures? _before;
    private long _withoutFigures;

    [Params(100, 1_000, 10_000)]
    public int Items { get; set; }

    [GlobalSetup]
    public void FillIn()
    {
        var random = new Random(1);
        _list = InOrder(Enumerable.Range(1, Items).Select(number => Item(number, random)));
        var near = Items / 20;
        _edited = InOrder([.. _list[..near], .. _list[(near + 1)..], Item(_list[near].Place.Number, random)]);
        _withoutFigures = Environment.WorkingSet;
        _before = BacklogEstimator.Estimate(_list, Capacities);
    }

    /// <summary>The goal at 10,000 items is a peak of 300 MB above the list alone.</summary>
    [GlobalCleanup]
    public void TellPeak()
    {
        using var process = Process.GetCurrentProcess();
        Console.WriteLine(
            $"// Peak of memory: {(process.PeakWorkingSet64 - _withoutFigures) / 1_000_000} MB above the list"
        );
    }

    /// <summary>The physical limit: as many standard normal numbers, on as many threads.</summary>
    [Benchmark(Baseline = true)]
    public void RandomNumbersAlone() =>
        Parallel.For(
            0,
            Items * Ranges,
            () => new double[BacklogEstimator.UsualDraws],
            (i, _, normals) =>
            {
                EstimateDraws.For(Id(i)).FillNormals(0, normals);
                return normals;
            },
            _ => { }
        );

    [Benchmark]
    public BacklogFigures WholeBacklog() => BacklogEstimator.Estimate(_list, Capacities);

    [Benchmark]
    public BacklogFigures OneEdit() => BacklogEstimator.Estimate(_edited, Capacities, _before);

    private static UncertainItem[] InOrder(IEnumerable<UncertainItem> items) =>
        [.. items.Order(Comparer<UncertainItem>.Create((a, b) => Ranking.Order.Compare(a.Place, b.Place)))];

    private static UncertainItem Item(int number, Random random)
    {
        var content = Content(random);
        var score = ItemScorer.Score(content, Context);
        var effort = content.Effort!.On(EstimateScale.Positive).Mean; // Content gives one
        var place = new RankInput(number, score.Score, score.ExpectedValue, effort);
        return new(place, content.Team, ItemSampler.Of(new(Id(number)), content, Context));
    }

    private static ItemContent Content(Random random)
    {
        var (value, effort) = (Math.Exp(5 + (4 * random.NextDouble())), Math.Exp(3.7 * random.NextDouble()));
        return new()
        {
            Kind = ItemKind.Product,
            Title = "An item",
            Team = Teams[random.Next(Sections)],
            Effort = new(effort / 2, effort, effort * 2),
            Impact = new()
            {
                Metric = "Support cost",
                Unit = "EUR",
                Direction = MetricDirection.LowerIsBetter,
                Baseline = new(value * 10, new(2026, 11, 10), "the books"),
                Target = new(value * 7, value * 9, value * 9.5),
                Measurement = new("the books", "A. Keller", 30),
                Driver = new() { Type = DriverKind.CostCut },
                Confidence = new(0.4, 0.7, 0.9),
            },
        };
    }

    private static Guid Id(int number) => new(number, 0, 0, new byte[8]);
}
