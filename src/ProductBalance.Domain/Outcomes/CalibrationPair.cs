using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Estimates;
using ProductBalance.Domain.Impact;
using ProductBalance.Domain.Scoring;

namespace ProductBalance.Domain.Outcomes;

/// <summary>One estimate with what came of it, in shares of its likely value, so that all sorts of units can be compared.</summary>
public sealed record CalibrationPair
{
    // How many of the outcomes an interval promises to hold.
    private const double Coverage = 0.9;

    /// <summary>What was estimated.</summary>
    public required FactorSubject Of { get; init; }

    /// <summary>What came of it ÷ what was likely.</summary>
    public required double Ratio { get; init; }

    /// <summary>The 90 % interval ÷ what was likely; null where no range was given.</summary>
    public (double Low, double High)? Range { get; init; }

    /// <summary>Product or tech work.</summary>
    public required ItemKind Kind { get; init; }

    /// <summary>The team whose estimate it was.</summary>
    public TeamId? Team { get; init; }

    /// <summary>How the improvement becomes money; null for efforts and where no driver was stated.</summary>
    public DriverKind? Driver { get; init; }

    /// <summary>Who estimated; null where nobody knows.</summary>
    public Guid? Estimator { get; init; }

    /// <summary>When its outcome was known; null where nobody wrote it down.</summary>
    public DateOnly? Day { get; init; }

    /// <summary>Whether the outcome lies within the 90 % interval; null where there is none.</summary>
    public bool? IsHit => Range is var (low, high) ? low <= Ratio && Ratio <= high : null;

    /// <summary>
    /// The interval score of the 90 % interval, in shares of what was likely (Winkler 1972): its width, and 20 times what
    /// the outcome lies beyond it. Small is good; a wide range does not win. Null where there is no range.
    /// </summary>
    public double? IntervalScore =>
        Range is var (low, high)
            ? high - low + (2 / (1 - Coverage) * (Math.Max(0, low - Ratio) + Math.Max(0, Ratio - high)))
            : null;

    /// <summary>An estimate with what came of it; null where the two cannot be compared: nothing likely, or nothing came.</summary>
    /// <param name="estimate">What was expected.</param>
    /// <param name="actual">What came of it, in the same unit.</param>
    /// <param name="kind">Product or tech work.</param>
    public static CalibrationPair? OfEffort(Estimate estimate, double actual, ItemKind kind) =>
        estimate.Likely > 0 && actual > 0
            ? new()
            {
                Of = FactorSubject.Effort,
                Kind = kind,
                Ratio = actual / estimate.Likely,
                Range = estimate.IsRange ? (estimate.Low / estimate.Likely, estimate.High / estimate.Likely) : null,
            }
            : null;

    /// <summary>A promise with what came of it; null while nothing is measured, and where the effect did not show.</summary>
    public static CalibrationPair? OfImprovement(ItemOutcome outcome, ItemKind kind) =>
        outcome.Deciding is { } measured && OfImprovement(outcome, measured.Value, kind) is { } pair
            ? pair with
            {
                Day = measured.Day,
            }
            : null;

    /// <summary>A promise with a value of its metric; null where the effect did not show, or none was promised.</summary>
    public static CalibrationPair? OfImprovement(ItemOutcome promise, double measured, ItemKind kind)
    {
        if (
            promise.Promise.Target is not { } target
            || promise.RatioOf(measured) is not { } ratio
            || ratio <= ItemOutcome.ShowedAbove
        )
        {
            return null;
        }

        var (one, other) = (promise.RatioOf(target.Low)!.Value, promise.RatioOf(target.High)!.Value); // as the ratio is
        return new()
        {
            Of = FactorSubject.Improvement,
            Kind = kind,
            Ratio = ratio,
            Range = target.IsRange ? (Math.Min(one, other), Math.Max(one, other)) : null,
            Driver = promise.Promise.Driver?.Type,
        };
    }
}
