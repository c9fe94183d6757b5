namespace ProductBalance.Domain.Planning.Optimising;

/// <summary>Somebody wants an item in the plan.</summary>
internal sealed class PinRule(PlanOption option) : PlanRule
{
    public override string Name => $"{option.Key} is pinned";

    internal override IReadOnlyList<IReadOnlyList<LinearRow>> Clauses { get; } = Always(LinearRow.Taken(option));

    internal override string Fault(IReadOnlyList<bool> taken) => $"{option.Key} is pinned, and the plan leaves it out.";
}
