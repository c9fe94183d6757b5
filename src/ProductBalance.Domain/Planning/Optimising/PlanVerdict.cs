namespace ProductBalance.Domain.Planning.Optimising;

/// <summary>What is to be said of a plan that people made.</summary>
/// <param name="Chosen">Its items, in the order of the list.</param>
/// <param name="Totals">What they add up to.</param>
/// <param name="Broken">The rules that it does not keep; empty where it keeps all.</param>
public sealed record PlanVerdict(
    IReadOnlyList<PlannedItem> Chosen,
    PlanTotals Totals,
    IReadOnlyList<BrokenRule> Broken
);
