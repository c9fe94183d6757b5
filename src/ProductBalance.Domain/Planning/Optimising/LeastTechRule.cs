namespace ProductBalance.Domain.Planning.Optimising;

/// <summary>Tech has a least share of the effort.</summary>
internal sealed class LeastTechRule(double least, TechShare share) : PlanRule
{
    public override string Name => $"At least {PlanWords.Share(least)} tech";

    internal override IReadOnlyList<IReadOnlyList<LinearRow>> Clauses { get; } = Always(share.AtLeast(least));

    internal override string Fault(IReadOnlyList<bool> taken) =>
        $"Tech would have {PlanWords.Share(share.Of(taken))} of the effort, and {PlanWords.Share(least)} is the least.";
}
