using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Estimates;
using ProductBalance.Domain.Impact;
using ProductBalance.Domain.Outcomes;
using ProductBalance.Domain.Scoring;

namespace ProductBalance.Domain.Tests.Outcomes;

public sealed class CalibrationTests(ITestOutputHelper output)
{
    // Likely 10 (8 to 14): in shares of the likely 0.8 to 1.4, 0.6 wide. Beyond it 20 times the distance is added.
    [Theory]
    [InlineData(10, true, 0.6)]
    [InlineData(8, true, 0.6)]
    [InlineData(14, true, 0.6)]
    [InlineData(7, false, 0.6 + (20 * 0.1))]
    [InlineData(20, false, 0.6 + (20 * 0.6))]
    public void IntervalScore_IsWidthAndTwentyTimesTheMiss(double actual, bool isHit, double score)
    {
        var pair = CalibrationPair.OfEffort(new(8, 10, 14), actual, ItemKind.Tech)!;

        Assert.Equal(isHit, pair.IsHit);
        Assert.Equal(score, pair.IntervalScore!.Value, 12);
    }

    [Fact]
    public void OfEffort_OfASingleNumber_HasNoRange()
    {
        var pair = CalibrationPair.OfEffort(Estimate.Of(10), 12, ItemKind.Tech)!;

        Assert.Equal((1.2, null, null), (pair.Ratio, pair.IsHit, pair.IntervalScore));
        Assert.Null(CalibrationPair.OfEffort(Estimate.Of(10), 0, ItemKind.Tech));
    }

    // n/(n+5) · median of ln ratio, by hand: one ratio of 2 gives exp(ln 2 / 6), five of 2 exp(ln 2 / 2) = √2.
    [Theory]
    [InlineData(new double[] { }, 1)]
    [InlineData(new[] { 2.0 }, 1.122462048309373)]
    [InlineData(new[] { 2.0, 2, 2, 2, 2 }, 1.4142135623730951)]
    [InlineData(new[] { 1.0, 4 }, 1.2190136542044754)] // the middle is 2 on the logarithm: 2^(2/7)
    [InlineData(new[] { 0.001 }, 0.6812920690579612)] // clipped to 0.1: 10^(-1/6)
    [InlineData(new[] { 400.0 }, 1.4677992676220695)] // clipped to 10: 10^(1/6)
    public void Factor_ShrinksTowardsOne(double[] ratios, double factor) =>
        Assert.Equal(factor, Calibration.Of(Pairs(ratios)).Factor, 12);

    [Fact]
    public void Of_FourEstimates_TellsShareMedianAndSharpness()
    {
        CalibrationPair[] pairs =
        [
            CalibrationPair.OfEffort(new(8, 10, 14), 12, ItemKind.Tech)!,
            CalibrationPair.OfEffort(new(8, 10, 20), 30, ItemKind.Tech)!,
            CalibrationPair.OfEffort(new(5, 10, 10), 4, ItemKind.Tech)!,
            CalibrationPair.OfEffort(Estimate.Of(10), 10, ItemKind.Tech)!,
        ];

        var told = Calibration.Of(pairs);

        Assert.Equal((4, 3, 1), (told.Count, told.Ranges, told.Hits));
        Assert.Equal(1.0 / 3, told.HitRate);
        Assert.Equal(1.1, told.MedianRatio!.Value, 12); // of 0.4, 1, 1.2 and 3
        Assert.Equal(0.6, told.Width!.Value, 12); // of 0.5, 0.6 and 1.2
        Assert.Equal((0.6 + (1.2 + 20) + (0.5 + 2)) / 3, told.IntervalScore!.Value, 12);
    }

    [Fact]
    public void Of_AnyOrder_IsTheSame()
    {
        double[] ratios = [1.3, 0.4, 2.2, 0.9, 1.1];

        Assert.Equal(Calibration.Of(Pairs(ratios)), Calibration.Of(Pairs([.. ratios.Reverse()])));
    }

    [Fact]
    public void Factor_OfAHundredEstimatesThatAreOffByAHalf_FindsIt()
    {
        var random = new Random(20261123);
        double Noise() => Math.Sqrt(-2 * Math.Log(1 - random.NextDouble())) * Math.Cos(Math.Tau * random.NextDouble());

        var factor = Calibration
            .Of(Pairs([.. Enumerable.Range(0, 100).Select(_ => 1.5 * Math.Exp(0.3 * Noise()))]))
            .Factor;

        output.WriteLine($"factor {factor:0.0000} of a bias of 1.5 at n = 100");
        Assert.InRange(factor, 1.5 * 0.95, 1.5 * 1.05);
    }

    [Fact]
    public void OfImprovement_CountsOnlyWhatShowed_AndTurnsTheRange()
    {
        var promise = new ItemOutcome
        {
            Promise = new()
            {
                Metric = "build time",
                Direction = MetricDirection.LowerIsBetter,
                Baseline = new(45),
                Target = new Estimate(10, 12, 15),
            },
            ReleasedOn = new(2026, 9, 1),
        };

        var pair = CalibrationPair.OfImprovement(promise, measured: 14, ItemKind.Tech)!;

        Assert.Equal((FactorSubject.Improvement, true), (pair.Of, pair.IsHit));
        Assert.Equal(31.0 / 33, pair.Ratio, 12);
        Assert.Equal(30.0 / 33, pair.Range!.Value.Low, 12); // 15 minutes is the smaller improvement
        Assert.Equal(35.0 / 33, pair.Range.Value.High, 12);
        Assert.Null(CalibrationPair.OfImprovement(promise, measured: 44, ItemKind.Tech));
    }

    private static CalibrationPair[] Pairs(double[] ratios) =>
        [.. ratios.Select(ratio => CalibrationPair.OfEffort(Estimate.Of(1), ratio, ItemKind.Tech)!)];
}
