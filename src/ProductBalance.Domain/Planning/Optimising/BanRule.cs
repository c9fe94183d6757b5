namespace ProductBalance.Domain.Planning.Optimising;

/// <summary>Somebody wants an item out of the plan.</summary>
internal sealed class BanRule(PlanOption option) : PlanRule
{
    public override string Name => $"{option.Key} is kept out";

    internal override IReadOnlyList<IReadOnlyList<LinearRow>> Clauses { get; } = Always(LinearRow.NotTaken(option));

    internal override string Fault(IReadOnlyList<bool> taken) => $"{option.Key} is kept out of this sprint.";
}
