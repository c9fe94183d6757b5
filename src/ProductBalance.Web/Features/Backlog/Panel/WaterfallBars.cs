using ProductBalance.Domain.Scoring;

namespace ProductBalance.Web.Features.Backlog.Panel;

/// <summary>
/// The bars of a waterfall: each from the total before its step to the one after it. Where totals are multiplied and above
/// 0 the axis is logarithmic, so that a factor has the same length wherever it stands.
/// </summary>
public static class WaterfallBars
{
    // Left of the least total on a logarithmic axis, which has no 0 to begin at; a share of what lies between the totals.
    private const double Margin = 0.1;

    /// <summary>Both ends of each step's bar, in percent of the width.</summary>
    public static IReadOnlyList<(double From, double To)> Of(Explanation explanation)
    {
        var totals = TotalsOf(explanation.Terms);
        var isLogarithmic =
            totals.All(total => total > 0)
            && explanation.Terms.Any(term => term.Step is TermStep.Multiply or TermStep.Divide);
        double[] ends = isLogarithmic ? [.. totals.Select(total => Math.Log(total))] : totals;
        var (least, most) = isLogarithmic
            ? (ends.Min() - (Margin * (ends.Max() - ends.Min())), ends.Max())
            : (Math.Min(0, ends.Min()), Math.Max(0, ends.Max()));
        var start = isLogarithmic ? least : 0;
        return [.. ends.Select((end, i) => (Place(i == 0 ? start : ends[i - 1]), Place(end)))];

        double Place(double value) => most > least ? (value - least) / (most - least) * 100 : 0;
    }

    private static double[] TotalsOf(IReadOnlyList<Term> terms)
    {
        var total = 0.0;
        return [.. terms.Select(term => total = term.Step.Apply(total, term.Value))];
    }
}
