namespace ProductBalance.Domain.Planning.Optimising;

/// <summary>
/// A rule of a plan. It is data: the solver, the judge of hand-made plans and the tests read the same rows, so that a rule
/// has one meaning, and one home that also names it in words.
/// </summary>
public abstract class PlanRule
{
    /// <summary>The rule as a short phrase, for its price and for conflicts.</summary>
    public abstract string Name { get; }

    /// <summary>What must hold: of each clause at least one row.</summary>
    internal abstract IReadOnlyList<IReadOnlyList<LinearRow>> Clauses { get; }

    /// <summary>A sentence, with numbers, for a choice that breaks the rule.</summary>
    internal abstract string Fault(IReadOnlyList<bool> taken);

    /// <summary>Whether a choice keeps the rule.</summary>
    internal bool Holds(IReadOnlyList<bool> taken) => Clauses.All(clause => clause.Any(row => row.Holds(taken)));

    /// <summary>Whether it says anything of an option.</summary>
    internal bool Concerns(PlanOption option) =>
        Clauses.Any(clause => clause.Any(row => row.Terms.Any(term => term.Option == option.Index)));

    private protected static IReadOnlyList<IReadOnlyList<LinearRow>> Always(LinearRow row) =>
        [
            [row],
        ];
}
