namespace ProductBalance.Domain.Scoring;

/// <summary>One factor of a value: its mean as a term, and its value at a standard normal quantile.</summary>
/// <param name="Id">Names its estimate among those of the item, for its stream of draws; empty for a constant.</param>
/// <param name="Term">What an explanation shows.</param>
/// <param name="At">The value at a quantile z.</param>
internal sealed record ValueFactor(string Id, Term Term, Func<double, double> At)
{
    public static ValueFactor Constant(string name, double value, string unit, TermStep step, string? source = null) =>
        new("", new Term(name, value, unit, step, source), _ => value);
}
