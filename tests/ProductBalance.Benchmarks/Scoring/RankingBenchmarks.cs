using BenchmarkDotNet.Attributes;
using ProductBalance.Domain.Scoring;

namespace ProductBalance.Benchmarks.Scoring;

/// <summary>Scores and ranks a backlog, beside a plain loop and sort of the same numbers; the goal is twice its time.</summary>
[MemoryDiagnoser]
public class RankingBenchmarks
{
    private const int Inputs = 4;
    private static readonly double[] Impacts = [0.25, 0.5, 1, 2, 3];
    private double[] _values = [];

    [Params(1_000, 10_000, 100_000)]
    public int Items { get; set; }

    [GlobalSetup]
    public void FillIn()
    {
        var random = new Random(1);
        _values =
        [
            .. Enumerable
                .Range(0, Items)
                .SelectMany(_ =>
                    new[]
                    {
                        random.Next(1, 10_000),
                        Impacts[random.Next(Impacts.Length)],
                        random.Next(1, 11) / 10.0,
                        random.Next(1, 40) / 2.0,
                    }
                ),
        ];
    }

    [Benchmark(Baseline = true)]
    public int[] PlainLoopAndSort()
    {
        var (scores, order) = (new double[Items], new int[Items]);
        for (var i = 0; i < Items; i++)
        {
            var item = _values.AsSpan(i * Inputs, Inputs);
            (scores[i], order[i]) = (-item[0] * item[1] * item[2] / item[3], i);
        }

        Array.Sort(scores, order);
        return order;
    }

    [Benchmark]
    public RankInput[] ScoreAndRank()
    {
        var items = new RankInput[Items];
        for (var i = 0; i < Items; i++)
        {
            var item = _values.AsSpan(i * Inputs, Inputs);
            items[i] = new(i, ScoreModels.Rice.Evaluate(item), ScoreModels.Rice.Worth(item), effort: item[3]);
        }

        Ranking.Sort(items);
        return items;
    }
}
