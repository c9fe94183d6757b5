using System.Numerics.Tensors;
using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Freshness;

namespace ProductBalance.Domain.Scoring.Uncertainty;

/// <summary>
/// The value of information (Howard 1966) of the decision to start an item in this sprint: v is the value of starting
/// now rather than a sprint later, e the effort in person-weeks and T what a person-week earns at the cut line. Knowing
/// everything is worth E[max(v − T·e, 0)] − max(E[v] − T·E[e], 0); knowing x alone E over x of max(E[v − T·e | x], 0),
/// less the same.
/// </summary>
public static class InformationValues
{
    /// <summary>What it is worth to know the outcome of a decision by its net benefit before it is taken.</summary>
    /// <param name="netBenefits">Draws of what going ahead brings over not doing so.</param>
    /// <param name="expected">The expected net benefit.</param>
    public static EstimatedFigure OfDecision(ReadOnlySpan<double> netBenefits, double expected)
    {
        var gains = new double[netBenefits.Length];
        TensorPrimitives.Max(netBenefits, 0, gains);
        return Over(gains, expected);
    }

    /// <summary>The value of information on an item; null where the model has no money.</summary>
    /// <param name="id">The item, whose streams are drawn.</param>
    /// <param name="content">Its content, which passes <see cref="Readiness"/>.</param>
    /// <param name="context">The product's settings and the day.</param>
    /// <param name="lineRate">T: v per person-week of the last item above the line; 0 where everything fits.</param>
    /// <param name="draws">How many draws.</param>
    public static InformationValue? Of(
        ItemId id,
        ItemContent content,
        ScoringContext context,
        double lineRate,
        int draws = BacklogEstimator.UsualDraws
    )
    {
        ArgumentNullException.ThrowIfNull(context);
        if (!context.UsesMoney)
        {
            return null;
        }

        var item = new MoneyItem(content, context);
        var dayRate = lineRate / context.Calendar.DaysPerWeek;
        var value = SprintDelay.Of(item);
        var block = new DrawBlock(draws);
        new MoneySampler(id, content, context).FillLosses(0, draws, block);
        return new(OfAll(block, dayRate, value - (dayRate * item.Effort.Mean)), [.. OfEach(item, value, dayRate)]);
    }

    /// <summary>What each single estimate of an item is worth to know, the largest first; empty where the model has no money.</summary>
    /// <inheritdoc cref="Of"/>
    public static IReadOnlyList<EstimateInformation> ByEstimate(
        ItemContent content,
        ScoringContext context,
        double lineRate
    )
    {
        ArgumentNullException.ThrowIfNull(context);
        if (!context.UsesMoney)
        {
            return [];
        }

        var item = new MoneyItem(content, context);
        var value = item.ValueAMonth * item.Confidence.Mean * item.LostMonths;
        return [.. OfEach(item, value, lineRate / context.Calendar.DaysPerWeek)];
    }

    /// <summary>The value of starting now rather than a sprint later, for each person-week of effort.</summary>
    public static double RateOf(ItemContent content, ScoringContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var item = new MoneyItem(content, context);
        return SprintDelay.Of(item) / (item.Effort.Mean / context.Calendar.DaysPerWeek);
    }

    // The effect shows or not. Where it does not, an item that takes effort is left, and nothing is gained.
    private static EstimatedFigure OfAll(DrawBlock block, double dayRate, double expected)
    {
        var gains = new double[block.Length];
        for (var i = 0; i < gains.Length; i++)
        {
            gains[i] = block.Worths[i] * Math.Max(block.Values[i] - (dayRate * block.Efforts[i]), 0);
        }

        return Over(gains, expected);
    }

    private static EstimatedFigure Over(ReadOnlySpan<double> gains, double expected)
    {
        var mean = TensorPrimitives.Average(gains);
        var variance = Math.Max(0, (TensorPrimitives.SumOfSquares(gains) / gains.Length) - (mean * mean));
        return new(mean - Math.Max(expected, 0), Math.Sqrt(variance / gains.Length));
    }

    // The value is a product of independent factors, so its mean given one of them is that factor times the other means.
    private static IEnumerable<EstimateInformation> OfEach(MoneyItem item, double value, double dayRate)
    {
        var cost = dayRate * item.Effort.Mean;
        IEnumerable<DecidingEstimate> all =
        [
            .. from factor in item.Factors
            where factor.Spread is not null // constants have none, and no field
            select new DecidingEstimate(
                factor.Term.Field!,
                factor.Term.Name,
                factor.Spread!, // filtered above
                Line(factor.At, factor.Term.Value)
            ),
            new(
                EstimateFields.Confidence,
                "Confidence that it shows",
                item.Confidence,
                Line(share => share, item.Confidence.Mean)
            ),
            // The more effort the less; but near a deadline one loses most, where a release next sprint would be too late.
            new(
                EstimateFields.Effort,
                "Effort",
                item.Effort,
                NetOfEffort,
                EndsDecide: item.Content.Urgency.Profile != UrgencyProfile.Deadline
            ),
        ];
        return from estimate in all
            where !estimate.Spread.IsPoint
            let worth = estimate.Worth()
            orderby worth descending
            select new EstimateInformation(estimate.Field, estimate.Label, worth);

        Func<double, double> Line(Func<double, double> at, double mean) => x => (value * at(x) / mean) - cost;

        double NetOfEffort(double days) =>
            (item.ValueAMonth * item.Confidence.Mean * item.LostMonthsOf(days)) - (dayRate * days);
    }
}
