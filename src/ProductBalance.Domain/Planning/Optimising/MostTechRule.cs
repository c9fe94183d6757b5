namespace ProductBalance.Domain.Planning.Optimising;

/// <summary>Tech has a greatest share of the effort.</summary>
internal sealed class MostTechRule(double most, TechShare share) : PlanRule
{
    public override string Name => $"At most {PlanWords.Share(most)} tech";

    internal override IReadOnlyList<IReadOnlyList<LinearRow>> Clauses { get; } = Always(share.AtMost(most));

    internal override string Fault(IReadOnlyList<bool> taken) =>
        $"Tech would have {PlanWords.Share(share.Of(taken))} of the effort, and {PlanWords.Share(most)} is the most.";
}
