using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Estimates;
using ProductBalance.Domain.Impact;

namespace ProductBalance.Domain.Scoring;

/// <summary>What an item still needs before it can be ranked: the impact gate, an effort and what the model asks for.</summary>
public static class Readiness
{
    /// <summary>The smallest effort that can be ranked, in person-days.</summary>
    public const double LeastEffort = 0.01;

    /// <summary>The largest effort that can be ranked, in person-days.</summary>
    public const double LargestEffort = 100_000;

    /// <summary>All that is missing, each with its field and a sentence; empty when the item can be ranked.</summary>
    public static IReadOnlyList<FieldProblem> Check(ItemContent content, ScoringContext context) =>
        [
            .. ImpactGate.Check(content.Impact),
            .. context.UsesMoney
                ? [.. DriverGate.Check(content.Impact, context.DriverDefaults), .. CheckEffort(content, context)]
                : CheckInputs(content, context),
        ];

    /// <summary>Why an item cannot take so much work (person-days), as a sentence for its author; null when it can.</summary>
    public static string? EffortProblem(Estimate effort)
    {
        ArgumentNullException.ThrowIfNull(effort);
        return EstimateScales.Problem(effort, EstimateScale.Positive)
            ?? (
                effort.Low < LeastEffort || effort.High > LargestEffort
                    ? "An effort lies from 0.01 to 100,000 person-days; check its unit, or split the item."
                    : null
            );
    }

    private static IEnumerable<FieldProblem> CheckEffort(ItemContent content, ScoringContext context)
    {
        if (content.Effort is not { } effort)
        {
            yield return new("effort", "Say how many person-days it takes, best as low, likely and high.");
        }
        else if (EffortProblem(effort) is { } problem)
        {
            yield return new("effort", problem);
        }

        if (
            context.Model.Kind == ScoreModelKind.ReturnOnEffort
            && ItemScorer.DayRate(content, context) + content.Outlay <= 0
        )
        {
            yield return new(
                "team",
                "The return on effort needs a cost: choose a team that has a day rate, or state an outlay."
            );
        }
    }

    // Items store criteria by name, where a what-if lists them.
    private static IEnumerable<FieldProblem> CheckInputs(ItemContent content, ScoringContext context) =>
        from problem in context.Model.CheckOnScale(ModelInputs.Of(content, context))
        let input = context.Model.Inputs.FirstOrDefault(input => input.Field == problem.Field)
        select problem with
        {
            Field = $"inputs.{input?.Name ?? problem.Field}",
        };
}
