namespace ProductBalance.Domain.Planning.Optimising;

/// <summary>What keeps the lights on is in the plan when its day is near.</summary>
internal sealed class LightsOnRule(PlanOption option) : PlanRule
{
    public override string Name => $"{option.Key} keeps the lights on";

    internal override IReadOnlyList<IReadOnlyList<LinearRow>> Clauses { get; } = Always(LinearRow.Taken(option));

    internal override string Fault(IReadOnlyList<bool> taken) =>
        $"{option.Key} keeps the lights on and cannot start later, and the plan leaves it out.";
}
