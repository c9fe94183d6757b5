using ProductBalance.Domain.Freshness;

namespace ProductBalance.Domain.Scoring;

/// <summary>
/// A score with the arithmetic that leads to it. <see cref="Score"/> is the <see cref="Terms"/> applied from left to
/// right and nothing else, so the terms recompute the score exactly by construction.
/// </summary>
public sealed class Explanation
{
    /// <summary>Explains a score by its terms.</summary>
    /// <exception cref="ArgumentException">The first term does not start the total, or a later one does.</exception>
    public Explanation(IReadOnlyList<Term> terms, string unit, IReadOnlyList<FieldProblem>? warnings = null)
    {
        ArgumentNullException.ThrowIfNull(terms);
        if (terms.Count(term => term.Step == TermStep.Start) != 1 || terms[0].Step != TermStep.Start)
        {
            throw new ArgumentException("The first term, and no other, starts the total.", nameof(terms));
        }

        (Terms, Unit, Warnings, Score) = (terms, unit, warnings ?? [], terms.Total());
    }

    /// <summary>The steps in order; the first is the only <see cref="TermStep.Start"/>.</summary>
    public IReadOnlyList<Term> Terms { get; }

    /// <summary>The unit of the score.</summary>
    public string Unit { get; }

    /// <summary>What is off the usual scale, or makes the score less telling.</summary>
    public IReadOnlyList<FieldProblem> Warnings { get; }

    /// <summary>The score, in <see cref="Unit"/>.</summary>
    public double Score { get; }

    /// <summary>The arithmetic in one line: "(Business value 8 + …) ÷ Job size 5 = 3.2 points."</summary>
    public string Sentence => ExplanationSentence.Of(this);

    /// <summary>The same explanation, whose terms say who stated their figure and when.</summary>
    /// <param name="ages">Since when each estimate of the item stands, by its field.</param>
    public Explanation StatedBy(IReadOnlyList<EstimateAge> ages) =>
        new(
            [
                .. from term in Terms
                let age = ages.FirstOrDefault(age => age.Field == term.Field)
                select age is null ? term : term with { Author = age.SetBy, Day = age.Since },
            ],
            Unit,
            Warnings
        );

    /// <summary>
    /// The same explanation with its first term opened into the terms that lead to it, so that a cost of delay is not
    /// just a number but the value a month, the confidence and so on behind it.
    /// </summary>
    /// <exception cref="ArgumentException">The terms do not lead to the value that they stand for.</exception>
    public Explanation StartingFrom(IReadOnlyList<Term> terms)
    {
        var (total, start) = (terms.Total(), Terms[0].Value);
        return Math.Abs(total - start) <= 1e-9 * Math.Abs(start)
            ? new([.. terms, .. Terms.Skip(1)], Unit, Warnings)
            : throw new ArgumentException(
                $"The terms give {total} and not {start}, which they explain.",
                nameof(terms)
            );
    }
}
