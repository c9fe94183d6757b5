using ProductBalance.Data.Returns;
using ProductBalance.Domain.Returns;

namespace ProductBalance.Web.Features.Returns;

/// <summary>Returns as people read them.</summary>
public static class ReturnWords
{
    private const double LeastTenth = 0.1;

    /// <summary>A ratio with its range: 2.3× (1.8 to 2.9); "not defined" where there is no cost.</summary>
    public static string Ratio(ReturnFigure? figure) =>
        figure is null ? "not defined" : Times(figure.Expected) + Range(figure, Times);

    /// <summary>Money with its range, to three digits: €18,800 (€12,000 to €25,000).</summary>
    public static string Money(ReturnFigure figure, string currency) =>
        Figures.RoughMoney(figure.Expected, currency) + Range(figure, amount => Figures.RoughMoney(amount, currency));

    /// <summary>A multiple of a cost to a tenth: 2.3×; a small one with the digits that part it from nothing: 0.03×.</summary>
    public static string Times(double ratio) => Exactly(Math.Abs(ratio) < LeastTenth ? ratio : Math.Round(ratio, 1));

    /// <summary>The same where figures are compared: 2.34×.</summary>
    public static string Exactly(double ratio) => (ratio < 0 ? "−" : "") + Figures.Number(Math.Abs(ratio)) + "×";

    /// <summary>What the last twelve months say, in two sentences.</summary>
    public static string Verdict(ReturnsLedger ledger) =>
        ledger.Year is not { Proved: { } proved, Claimed: { } claimed }
            ? "No team cost is known yet, so that there is nothing to hold returns against."
            : $"In the last {ReleasedItem.WindowMonths} months, what was measured returned {Ratio(proved)} what the teams cost. "
                + (
                    Ratio(claimed) == Ratio(proved)
                        ? "What is estimated and not measured yet would not change that."
                        : $"With what is estimated and not measured yet it would be {Ratio(claimed)}."
                );

    /// <summary>What a signal says, in a few words.</summary>
    public static string Of(InvestmentSignal signal) =>
        signal.Recommendation switch
        {
            Recommendation.Raise => $"Invest more: a tech share of {Figures.Percent(Share(signal))}",
            Recommendation.Lower => $"Pay the bills first: a tech share of {Figures.Percent(Share(signal))}",
            Recommendation.Stay => $"Keep the tech share at {Figures.Percent(Share(signal))}",
            _ => "No signal yet",
        };

    /// <summary>What became of a signal.</summary>
    public static string Of(SignalOutcome signal) =>
        signal.Decision is not { } decision
            ? $"{Of(signal.Signal)}. Nobody answered."
            : $"{Of(signal.Signal)}. {(decision.IsAccepted ? "Accepted" : "Declined")} by {decision.By}"
                + (decision.Reason.Length > 0 ? $": {decision.Reason}" : ".");

    /// <summary>The proved returns of the months after a signal.</summary>
    public static string After(SignalOutcome signal, ReturnsLedger ledger)
    {
        var after = ledger.FullMonths.Where(month => month.Period.From > signal.Month).Take(3).ToList();
        return after.Count == 0
            ? "What came of it shows once the next month is over."
            : $"Proved after it: {string.Join(", ", after.Select(month => $"{Short(month.Proved)} in {month.Period.Name}"))}.";
    }

    /// <summary>The items of a source, in short: PB-12, or how many are pooled.</summary>
    public static string Of(ReturnSource source, ProductReturns returns) =>
        !source.IsMeasured ? $"{source.Items.Count} not measured"
        : source.Items is [var only] ? returns.Product.KeyOf(only)
        : $"{source.Items.Count} smaller";

    private static string Short(ReturnFigure? figure) => figure is null ? "not defined" : Times(figure.Expected);

    // Where all is measured and nothing is estimated there is no range.
    private static string Range(ReturnFigure figure, Func<double, string> words) =>
        words(figure.Low) == words(figure.High) ? "" : $" ({words(figure.Low)} to {words(figure.High)})";

    private static double Share(InvestmentSignal signal) => signal.TechShare ?? signal.Figures.TechShare;
}
