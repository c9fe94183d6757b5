using System.Globalization;
using ProductBalance.Domain.Planning;
using ProductBalance.Domain.Settings;

namespace ProductBalance.Domain.Returns;

/// <summary>
/// Says whether the proved returns are reason to invest more in fundamentals, or less. It moves the tech share by ten
/// points, at most once a month, and says nothing before it knows enough.
/// </summary>
/// <param name="Recommendation">What it says.</param>
/// <param name="TechShare">The least tech share that it recommends, 0 to 1; null where it says nothing.</param>
/// <param name="Because">Why, in words.</param>
/// <param name="Figures">The figures behind it.</param>
public sealed record InvestmentSignal(
    Recommendation Recommendation,
    double? TechShare,
    string Because,
    SignalFigures Figures
)
{
    /// <summary>How far the tech share moves at a time.</summary>
    public const double Step = 0.1;

    /// <summary>Months with a team cost before it says anything.</summary>
    public const int LeastMonths = 3;

    /// <summary>The share of the estimated value that must be measured before it says anything.</summary>
    public const double LeastMeasured = 0.5;

    /// <summary>The return below which releases do not earn what the team costs.</summary>
    public const double Paid = 1;

    private const int MonthsInARow = 2;

    /// <summary>Whether it asks for a step up or down, which somebody has to answer.</summary>
    public bool IsStep => Recommendation is Recommendation.Raise or Recommendation.Lower;

    /// <summary>What the returns say today.</summary>
    /// <param name="ledger">The returns.</param>
    /// <param name="policy">The present mix.</param>
    /// <param name="terms">When they say what.</param>
    /// <param name="isAnswered">Whether somebody answered a signal in this calendar month.</param>
    public static InvestmentSignal Of(ReturnsLedger ledger, MixPolicy policy, InvestmentTerms terms, bool isAnswered)
    {
        var months = ledger.FullMonths;
        var figures = new SignalFigures(
            [
                .. months
                    .TakeLast(MonthsInARow)
                    .Select(month => new SignalMonth(month.Period.From, month.Proved?.Expected)),
            ],
            months.Count(month => month.TeamCost > 0),
            MeasuredShareOf(ledger),
            policy.TechShareMin,
            terms
        );
        return Missing(figures) is { } missing
            ? new(Recommendation.None, null, missing, figures)
            : Judge(figures, isAnswered);
    }

    /// <summary>The mix with the recommended tech share: both of its ends move by the same step.</summary>
    /// <exception cref="InvalidOperationException">Nothing is recommended.</exception>
    public MixPolicy Applied(MixPolicy policy)
    {
        var share = TechShare ?? throw new InvalidOperationException("Nothing is recommended.");
        var most = Math.Clamp(policy.TechShareMax + share - policy.TechShareMin, share, 1);
        return policy with { TechShareMin = share, TechShareMax = Math.Round(most, 4) };
    }

    private static double? MeasuredShareOf(ReturnsLedger ledger)
    {
        var recent = ledger.Items.Where(item => item.Item.WindowEnd > ledger.Today).ToList();
        var estimated = recent.Sum(item => item.EstimatedAMonth);
        return estimated > 0
            ? recent.Where(item => item.IsMeasured).Sum(item => item.EstimatedAMonth) / estimated
            : null;
    }

    private static string? Missing(SignalFigures figures)
    {
        var months =
            figures.MonthsWithCost < LeastMonths
                ? $"{LeastMonths} full months with a team cost (there {(figures.MonthsWithCost == 1 ? "is" : "are")} {figures.MonthsWithCost})"
                : null;
        var measured = figures.MeasuredShare switch
        {
            null => "a release with a value in money in the last 12 months",
            < LeastMeasured and var share =>
                $"measurements of half of the estimated value released in the last 12 months ({Percent(share)} is measured)",
            _ => null,
        };
        return (months, measured) is (null, null)
            ? null
            : $"There is no signal yet. It needs {string.Join(", and ", new[] { months, measured }.OfType<string>())}.";
    }

    private static InvestmentSignal Judge(SignalFigures figures, bool isAnswered)
    {
        var (share, terms) = (figures.TechShare, figures.Terms);
        var said = $"The proved return was {string.Join(" and ", figures.Months.Select(Words))}.";
        if (figures.Months.All(month => month.Proved >= terms.Healthy))
        {
            var aim = Math.Max(share, Math.Min(terms.Ceiling, Math.Round(share + Step, 4)));
            return Answer(
                Recommendation.Raise,
                aim,
                $"{said} Both months reach the healthy line of {Times(terms.Healthy)}: releases earn much more than the team costs.",
                $"The tech share of {Percent(share)} is at its ceiling of {Percent(terms.Ceiling)} already."
            );
        }

        if (figures.Months.All(month => month.Proved < Paid))
        {
            var aim = Math.Min(share, Math.Max(terms.Floor, Math.Round(share - Step, 4)));
            return Answer(
                Recommendation.Lower,
                aim,
                $"{said} Both months stay below {Times(Paid)}: releases do not earn what the team costs.",
                $"The tech share of {Percent(share)} is at its floor of {Percent(terms.Floor)} already."
            );
        }

        return new(
            Recommendation.Stay,
            share,
            $"{said} A step takes two months in a row from {Times(terms.Healthy)} on, or below {Times(Paid)}.",
            figures
        );

        InvestmentSignal Answer(Recommendation recommendation, double aim, string because, string atTheEnd) =>
            isAnswered ? new(Recommendation.Stay, share, $"{because} This month's step was decided already.", figures)
            : aim == share ? new(Recommendation.Stay, share, $"{because} {atTheEnd}", figures)
            : new(
                recommendation,
                aim,
                $"{because} Take the tech share from {Percent(share)} to {Percent(aim)}.",
                figures
            );
    }

    private static string Words(SignalMonth month) =>
        $"{(month.Proved is { } proved ? Times(proved) : "not defined")} in {month.Month.ToString("MMMM yyyy", CultureInfo.InvariantCulture)}";

    private static string Times(double ratio) =>
        string.Create(CultureInfo.InvariantCulture, $"{ratio:0.0#} times the cost");

    private static string Percent(double share) => string.Create(CultureInfo.InvariantCulture, $"{share * 100:0.#} %");
}
