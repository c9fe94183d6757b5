using System.Numerics.Tensors;

namespace ProductBalance.Domain.Scoring;

/// <summary>The arithmetic of a <see cref="TermStep"/>.</summary>
public static class TermSteps
{
    /// <summary>The total after a step with a value; <see cref="TermStep.Start"/> forgets the total before it.</summary>
    public static double Apply(this TermStep step, double total, double value) =>
        step switch
        {
            TermStep.Start => value,
            TermStep.Add => total + value,
            TermStep.Subtract => total - value,
            TermStep.Multiply => total * value,
            TermStep.Divide => total / value,
            _ => throw new ArgumentOutOfRangeException(nameof(step), step, "There is no such step."),
        };

    /// <summary>The same for many totals at once, each with its own value.</summary>
    public static void Apply(this TermStep step, Span<double> totals, ReadOnlySpan<double> values)
    {
        switch (step)
        {
            case TermStep.Start:
                values.CopyTo(totals);
                break;
            case TermStep.Add:
                TensorPrimitives.Add(totals, values, totals);
                break;
            case TermStep.Subtract:
                TensorPrimitives.Subtract(totals, values, totals);
                break;
            case TermStep.Multiply:
                TensorPrimitives.Multiply(totals, values, totals);
                break;
            case TermStep.Divide:
                TensorPrimitives.Divide(totals, values, totals);
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(step), step, "There is no such step.");
        }
    }

    /// <summary>Applies all terms in order, from left to right.</summary>
    public static double Total(this IEnumerable<Term> terms) =>
        terms.Aggregate(0.0, (total, term) => term.Step.Apply(total, term.Value));

    /// <summary>Whether the step works on the total by a factor rather than by an amount.</summary>
    internal static bool Scales(this TermStep step) => step is TermStep.Multiply or TermStep.Divide;
}
