using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Estimates;
using ProductBalance.Domain.Impact;
using ProductBalance.Domain.Scoring;

namespace ProductBalance.Domain.Returns;

/// <summary>
/// What a released item returns a month, in the product's currency. Measured: its driver with the measured improvement in
/// place of the promised one. Not measured yet: as estimated, times the confidence that the effect shows. The draws of its
/// inputs are those of its score (common random numbers).
/// </summary>
public sealed class ItemReturn
{
    /// <summary>How many draws a range is read from.</summary>
    public const int DrawCount = 1_000;

    private static readonly int[] Numbers = [.. Enumerable.Range(0, DrawCount)];
    private readonly double[] _draws;

    private ItemReturn(ReleasedItem item, IReadOnlyList<ValueFactor> factors, double estimated)
    {
        (Item, EstimatedAMonth) = (item, estimated);
        AMonth = factors.Select(factor => factor.Term).Total();
        _draws = Draw(item.Id, factors);
    }

    /// <summary>The item.</summary>
    public ReleasedItem Item { get; }

    /// <summary>Whether the value is proved by a measurement; else it is claimed.</summary>
    public bool IsMeasured => Item.Measured is not null;

    /// <summary>Expected value a month; below 0 where it did harm.</summary>
    public double AMonth { get; }

    /// <summary>Expected value a month as it was estimated, measured or not.</summary>
    public double EstimatedAMonth { get; }

    /// <summary>The value a month, by draw.</summary>
    public ReadOnlySpan<double> Draws => _draws;

    /// <summary>What an item returns; null where its content does not turn into money.</summary>
    public static ItemReturn? Of(ReleasedItem item, ScoringContext context)
    {
        var draft = item.Content.Impact;
        if (ImpactGate.Check(draft).Count > 0 || DriverGate.Check(draft, context.DriverDefaults).Any())
        {
            return null;
        }

        var impact = ImpactGate.Pass(draft);
        var given = impact.Driver!; // the driver's gate was passed
        var learned = context.Factors.For(FactorSubject.Improvement, item.Content);
        var estimated = new MonthlyValue(impact, given, learned, context).Factors.Append(Confidence(impact)).ToList();
        return new(
            item,
            item.Measured is { } value
                ? Proved(new MonthlyValue(impact, given, factor: null, context).Factors, impact, given, value)
                : estimated,
            estimated.Select(factor => factor.Term).Total()
        );
    }

    /// <summary>Months of 365.25/12 days at full effect in a period, within the benefit window and by its urgency.</summary>
    public double MonthsIn(ReturnPeriod period) => MonthsBefore(period.To.AddDays(1)) - MonthsBefore(period.From);

    private double MonthsBefore(DateOnly day)
    {
        var end = day < Item.WindowEnd ? day : Item.WindowEnd;
        return new LiveTime(Item.Content.Urgency, DaysPerEffort: 0, Item.ReleasedOn, end).Months(release: 0);
    }

    private static ValueFactor Confidence(ImpactEstimate impact)
    {
        var spread = impact.Confidence.On(EstimateScale.Share);
        return new("confidence", new Term("Confidence that it shows", spread.Mean, "share", TermStep.Multiply), spread);
    }

    // A value that was stated directly has no improvement among its factors: it is true to the share that was realised.
    private static IReadOnlyList<ValueFactor> Proved(
        IReadOnlyList<ValueFactor> factors,
        ImpactEstimate impact,
        DriverInputs given,
        double value
    )
    {
        var improvement = impact.ImprovementAt(value);
        return ValueDriver.Of(given.Type).UsesImprovement
            ?
            [
                ValueFactor.Constant($"Improvement of {impact.Metric}", improvement, impact.Unit, TermStep.Start),
                .. factors.Skip(1),
            ]
            :
            [
                .. factors,
                ValueFactor.Constant(
                    "Realised share",
                    improvement / impact.ImprovementAt(impact.Target.Likely),
                    "",
                    TermStep.Multiply
                ),
            ];
    }

    private static double[] Draw(ItemId id, IReadOnlyList<ValueFactor> factors)
    {
        var (values, scratch) = (new double[DrawCount], new double[DrawCount]);
        foreach (var factor in factors)
        {
            factor.Apply(EstimateDraws.For($"{id.Value}/{factor.Id}"), Numbers, values, scratch);
        }

        return values;
    }
}
