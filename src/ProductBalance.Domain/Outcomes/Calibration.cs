namespace ProductBalance.Domain.Outcomes;

/// <summary>What a number of estimates with their outcomes teach.</summary>
public sealed record Calibration
{
    // How many outcomes weigh as much as the belief that estimates are right as they are.
    private const double Doubt = 5;

    private const double LeastRatio = 0.1;
    private const double LargestRatio = 10;

    private Calibration() { }

    /// <summary>How many estimates have an outcome: n.</summary>
    public required int Count { get; init; }

    /// <summary>How many of them gave a range.</summary>
    public required int Ranges { get; init; }

    /// <summary>How many of the ranges held the outcome.</summary>
    public required int Hits { get; init; }

    /// <summary>The middle outcome in shares of what was likely; null where there is none.</summary>
    public required double? MedianRatio { get; init; }

    /// <summary>One outcome of ten is smaller than this share of what was likely.</summary>
    public required double? LowRatio { get; init; }

    /// <summary>One outcome of ten is larger than this share of what was likely.</summary>
    public required double? HighRatio { get; init; }

    /// <summary>The middle width of the ranges in shares of what was likely: how sharp they are. Null where there is none.</summary>
    public required double? Width { get; init; }

    /// <summary>The mean <see cref="CalibrationPair.IntervalScore"/>; null where no range was given.</summary>
    public required double? IntervalScore { get; init; }

    /// <summary>
    /// By what to multiply the next estimates: exp(n ÷ (n + 5) · median of ln ratio), with ratios clipped to 0.1 … 10.
    /// 1 where nothing was learned yet.
    /// </summary>
    public required double Factor { get; init; }

    /// <summary>Whether so few outcomes stand behind the factor that it is more belief than experience: fewer than 5.</summary>
    public bool IsThin => Count < Doubt;

    /// <summary>The share of ranges that held the outcome; 0.9 is what they promise. Null where no range was given.</summary>
    public double? HitRate => Ranges > 0 ? (double)Hits / Ranges : null;

    /// <summary>How sure that share is.</summary>
    public WilsonInterval? HitRateInterval => WilsonInterval.Of(Hits, Ranges);

    /// <summary>What these estimates teach; their order does not matter.</summary>
    public static Calibration Of(IReadOnlyCollection<CalibrationPair> pairs)
    {
        double[] ratios = [.. pairs.Select(pair => pair.Ratio).Order()];
        var ranges = pairs.Where(pair => pair.Range is not null).ToList();
        double[] widths = [.. ranges.Select(pair => pair.Range!.Value.High - pair.Range.Value.Low).Order()]; // filtered above
        return new()
        {
            Count = ratios.Length,
            Ranges = ranges.Count,
            Hits = ranges.Count(pair => pair.IsHit == true),
            MedianRatio = Quantile(ratios, 0.5),
            LowRatio = Quantile(ratios, 0.1),
            HighRatio = Quantile(ratios, 0.9),
            Width = Quantile(widths, 0.5),
            IntervalScore = ranges.Count > 0 ? ranges.Average(pair => pair.IntervalScore!.Value) : null, // filtered above
            Factor = FactorOf(ratios),
        };
    }

    private static double FactorOf(double[] ordered)
    {
        double[] logs = [.. ordered.Select(ratio => Math.Log(Math.Clamp(ratio, LeastRatio, LargestRatio)))];
        return Quantile(logs, 0.5) is { } median ? Math.Exp(logs.Length / (logs.Length + Doubt) * median) : 1;
    }

    // Linear between neighbours, as spreadsheets have it.
    private static double? Quantile(double[] ordered, double share)
    {
        if (ordered.Length == 0)
        {
            return null;
        }

        var place = share * (ordered.Length - 1);
        var below = (int)place;
        var above = Math.Min(below + 1, ordered.Length - 1);
        return ordered[below] + ((place - below) * (ordered[above] - ordered[below]));
    }
}
