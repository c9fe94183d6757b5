using ProductBalance.Domain.Estimates;

namespace ProductBalance.Domain.Scoring;

/// <summary>One factor of a value: its mean as a term, and what its draws come from.</summary>
/// <param name="Id">Names its estimate among those of the item, for its stream of draws; empty for a constant.</param>
/// <param name="Term">What an explanation shows.</param>
/// <param name="Spread">The values of the estimate; null for a constant.</param>
/// <param name="Scale">What one unit of the estimate adds to the factor.</param>
/// <param name="Offset">The factor where the estimate is 0.</param>
internal sealed record ValueFactor(
    string Id,
    Term Term,
    Distribution? Spread = null,
    double Scale = 1,
    double Offset = 0
)
{
    public static ValueFactor Constant(string name, double value, string unit, TermStep step, string? source = null) =>
        new("", new Term(name, value, unit, step, source));

    /// <summary>Applies the draws of this factor to those of the value so far.</summary>
    /// <param name="draws">The random numbers of its estimate.</param>
    /// <param name="numbers">The numbers of the draws.</param>
    /// <param name="values">The value so far, by draw.</param>
    /// <param name="scratch">Room for as many numbers.</param>
    public void Apply(EstimateDraws draws, ReadOnlySpan<int> numbers, Span<double> values, Span<double> scratch)
    {
        if (Spread is null)
        {
            scratch.Fill(Term.Value);
        }
        else
        {
            Spread.Fill(draws, numbers, scratch);
            Affine.Map(scratch, Scale, Offset, scratch);
        }

        Term.Step.Apply(values, scratch);
    }

    /// <summary>The factor where its estimate has a value.</summary>
    public double At(double value) => Offset + (Scale * value);
}
