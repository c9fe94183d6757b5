namespace ProductBalance.Domain.Planning.Optimising;

/// <summary>Two items that pair are done in one sprint: both are in the plan, or neither is.</summary>
internal sealed class PairRule(PlanOption one, PlanOption other) : PlanRule
{
    public override string Name => $"{one.Key} pairs with {other.Key}";

    internal override IReadOnlyList<IReadOnlyList<LinearRow>> Clauses { get; } =
    [
        [new LinearRow([(one.Index, 1), (other.Index, -1)], 0)],
        [new LinearRow([(other.Index, 1), (one.Index, -1)], 0)],
    ];

    internal override string Fault(IReadOnlyList<bool> taken)
    {
        var (present, missing) = taken[one.Index] ? (one, other) : (other, one);
        return $"{present.Key} pairs with {missing.Key}, which is not in this plan: plan both, or neither.";
    }
}
