using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Estimates;
using ProductBalance.Domain.Impact;

namespace ProductBalance.Domain.Outcomes;

/// <summary>An estimate from before this backlog was kept here, with what came of it; it feeds the calibration.</summary>
public sealed class PastEstimate
{
    /// <summary>Longest name of what was estimated, in characters.</summary>
    public const int NameMaxLength = 300;

    private PastEstimate() { }

    /// <summary>Remembers an estimate and what came of it.</summary>
    /// <param name="importId">The import that brought it.</param>
    /// <param name="name">What was estimated.</param>
    /// <param name="team">Whose estimate it was; null where no team is known.</param>
    /// <param name="kind">Product or tech work.</param>
    /// <param name="estimate">What was expected, in any unit.</param>
    /// <param name="actual">What came of it, in the same unit.</param>
    /// <param name="baseline">For an improvement, what the metric was before; null for an effort.</param>
    /// <param name="day">When that was known; null where nobody wrote it down.</param>
    public PastEstimate(
        Guid importId,
        string name,
        TeamId? team,
        ItemKind kind,
        Estimate estimate,
        double actual,
        double? baseline,
        DateOnly? day
    )
    {
        (ImportId, Name, Team, Kind, Day) = (importId, name, team, kind, day);
        (Estimate, Actual, Baseline) = (estimate, actual, baseline);
    }

    /// <summary>Counts the rows.</summary>
    public long Id { get; private set; }

    /// <summary>The import that brought it.</summary>
    public Guid ImportId { get; private set; }

    /// <summary>What was estimated.</summary>
    public string Name { get; private set; } = "";

    /// <summary>Whose estimate it was; null where no team is known.</summary>
    public TeamId? Team { get; private set; }

    /// <summary>Product or tech work.</summary>
    public ItemKind Kind { get; private set; }

    /// <summary>What was expected, in a unit that only the file knows.</summary>
    public Estimate Estimate { get; private set; } = Estimate.Of(1);

    /// <summary>What came of it, in the unit of the estimate.</summary>
    public double Actual { get; private set; }

    /// <summary>For an improvement, what the metric was before; null for an effort.</summary>
    public double? Baseline { get; private set; }

    /// <summary>When that was known; null where nobody wrote it down.</summary>
    public DateOnly? Day { get; private set; }

    /// <summary>Whether estimate and outcome can be compared at all.</summary>
    public bool CanTeach => Baseline is { } before ? Estimate.Likely != before : Estimate.Likely > 0 && Actual > 0;

    /// <summary>What it teaches; null where that is nothing, as with an effect that did not show.</summary>
    public CalibrationPair? ToPair() =>
        (Baseline is { } before ? OfImprovement(before) : CalibrationPair.OfEffort(Estimate, Actual, Kind)) is { } pair
            ? pair with
            {
                Team = Team,
                Day = Day,
            }
            : null;

    private CalibrationPair? OfImprovement(double before) =>
        CalibrationPair.OfImprovement(
            new ItemOutcome
            {
                Promise = new()
                {
                    // Whichever way it was to go: the likely value is the better one.
                    Direction =
                        Estimate.Likely < before ? MetricDirection.LowerIsBetter : MetricDirection.HigherIsBetter,
                    Baseline = new(before),
                    Target = Estimate,
                },
                ReleasedOn = default,
            },
            Actual,
            Kind
        );
}
