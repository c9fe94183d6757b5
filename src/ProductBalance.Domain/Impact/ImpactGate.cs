using System.Globalization;
using ProductBalance.Domain.Estimates;

namespace ProductBalance.Domain.Impact;

/// <summary>
/// Refuses an impact that nobody could measure. Each refusal names its field and says what to do. What does not pass
/// stays visible as a draft, outside the ranking.
/// </summary>
public static class ImpactGate
{
    // What a share of 0 to 1 is told, for people who write 0 to 100.
    private const string PercentProblem =
        "A range in % must stay above 0 and below 100; move its end a little inside, or enter a single number.";

    /// <summary>What is missing before the impact can be measured; empty when it passes.</summary>
    public static IReadOnlyList<FieldProblem> Check(ImpactDraft draft) =>
        [
            .. CheckMetric(draft),
            .. CheckBaseline(draft),
            .. CheckTarget(draft),
            .. CheckMeasurement(draft),
            .. CheckConfidence(draft),
        ];

    /// <summary>The complete impact.</summary>
    /// <exception cref="InvalidOperationException">It does not pass; call <see cref="Check"/> first.</exception>
    public static ImpactEstimate Pass(ImpactDraft draft)
    {
        if (
            draft
            is not { Metric: { } metric, Direction: { } direction, Target: { } target, Baseline.Value: { } baseline }
        )
        {
            throw new InvalidOperationException("The impact has not passed the gate.");
        }

        return new ImpactEstimate
        {
            Metric = metric,
            Unit = draft.Unit ?? "",
            Direction = direction,
            Baseline = baseline,
            BaselineSource = draft.Baseline.Source,
            Target = target,
            Confidence = draft.Confidence ?? Estimate.Of(1),
            Driver = draft.Driver,
        };
    }

    private static IEnumerable<FieldProblem> CheckMetric(ImpactDraft draft)
    {
        if (string.IsNullOrWhiteSpace(draft.Metric))
        {
            yield return new(
                "impact.metric",
                "Name the number that will change, for example “CI time” or “support tickets a month”."
            );
        }
        else if (!MetricNames.NamesQuantity(draft.Metric))
        {
            yield return new(
                "impact.metric",
                $"“{draft.Metric}” cannot be counted as it stands. Name a quantity with a unit that shows it, for example hours lost a month or incidents a week."
            );
        }

        if (draft.Direction is null)
        {
            yield return new("impact.direction", "Say whether lower or higher is better.");
        }
    }

    private static IEnumerable<FieldProblem> CheckBaseline(ImpactDraft draft)
    {
        if (draft.Baseline.Value is not { } value)
        {
            yield return new(
                "impact.baseline.value",
                "Say what the number is today. Without a baseline nobody can tell later whether it changed."
            );
        }
        else if (!double.IsFinite(value))
        {
            yield return new("impact.baseline.value", "The baseline must be a finite number.");
        }

        if (string.IsNullOrWhiteSpace(draft.Baseline.Source))
        {
            yield return new(
                "impact.baseline.source",
                "Say where the baseline comes from: a link, or one sentence on how it was measured."
            );
        }
    }

    private static IEnumerable<FieldProblem> CheckTarget(ImpactDraft draft)
    {
        if (draft.Target is not { } target)
        {
            yield return new(
                "impact.target",
                "Say what the number will be afterwards, as one figure or better as a range."
            );
            yield break;
        }

        var onScale = TargetScale.OnScale(target, draft.Unit);
        if (EstimateScales.Problem(onScale, TargetScale.Of(target, draft.Unit)) is { } problem)
        {
            yield return new("impact.target", onScale == target ? problem : PercentProblem);
        }
        else if (draft.Direction is { } direction && draft.Baseline.Value is { } baseline && double.IsFinite(baseline))
        {
            var sign = direction == MetricDirection.LowerIsBetter ? 1 : -1;
            if (sign * (baseline - target.Likely) <= 0)
            {
                yield return new(
                    "impact.target",
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"The target of {target.Likely:0.###} is no improvement on {baseline:0.###}. Correct the figures, or the direction."
                    )
                );
            }
            else if (sign * (baseline - TargetScale.Mean(target, draft.Unit)) <= 0)
            {
                yield return new(
                    "impact.target",
                    "On average this range is no improvement: its bad end outweighs the good one. Narrow it, or say what you know."
                );
            }
        }
    }

    private static IEnumerable<FieldProblem> CheckMeasurement(ImpactDraft draft)
    {
        if (string.IsNullOrWhiteSpace(draft.Measurement.How))
        {
            yield return new("impact.measurement.how", "Say how it will be measured after release.");
        }

        if (string.IsNullOrWhiteSpace(draft.Measurement.Who))
        {
            yield return new("impact.measurement.who", "Name who measures it.");
        }

        if (draft.Measurement.DaysAfterRelease is not (>= 0 and <= 730))
        {
            yield return new(
                "impact.measurement.daysAfterRelease",
                "Say how many days after release it will be measured, from 0 to 730."
            );
        }
    }

    private static IEnumerable<FieldProblem> CheckConfidence(ImpactDraft draft)
    {
        if (
            draft.Confidence is { } confidence
            && EstimateScales.Problem(confidence, EstimateScale.Share) is { } problem
        )
        {
            yield return new("impact.confidence", problem);
        }
    }
}
