using ProductBalance.Domain.Estimates;

namespace ProductBalance.Domain.Scoring.Uncertainty;

/// <summary>An estimate that the decision about an item hangs on.</summary>
/// <param name="Field">The field that states it.</param>
/// <param name="Label">Its name for people.</param>
/// <param name="Spread">Its values.</param>
/// <param name="Net">What going ahead brings over not doing so, in expectation, where the estimate has a value.</param>
/// <param name="EndsDecide">Whether that has the same sign for all values where it has it for the least and the greatest.</param>
internal sealed record DecidingEstimate(
    string Field,
    string Label,
    Distribution Spread,
    Func<double, double> Net,
    bool EndsDecide = true
)
{
    // Strata of equal probability, each by its middle: for one estimate alone they are far more exact than draws.
    private const int Strata = 4_000;

    private static readonly double[] Middles =
    [
        .. Enumerable
            .Range(0, Strata)
            .Select(i => MathNet.Numerics.Distributions.Normal.InvCDF(0, 1, (i + 0.5) / Strata)),
    ];

    /// <summary>
    /// What knowing it is worth: the mean of max(net, 0), less that of net where it is above 0. The two are the same where
    /// no value of it changes the decision.
    /// </summary>
    public double Worth() => ChangesNothing() ? 0 : MeanGain();

    private bool ChangesNothing() =>
        Spread.IsPoint || (EndsDecide && NetAt(Middles[0]) >= 0 == NetAt(Middles[^1]) >= 0);

    private double NetAt(double z) => Net(Spread.Quantile(z));

    private double MeanGain()
    {
        var values = (double[])Middles.Clone();
        Spread.FillQuantiles(values);
        var (gain, mean) = (0.0, 0.0);
        foreach (var value in values)
        {
            var net = Net(value);
            gain += Math.Max(net, 0);
            mean += net;
        }

        return (gain - Math.Max(mean, 0)) / Strata;
    }
}
