namespace ProductBalance.Domain.Planning.Optimising;

/// <summary>What an item depends on is done, or in the same sprint.</summary>
/// <param name="option">The item.</param>
/// <param name="neededKey">How people name what it depends on.</param>
/// <param name="needed">What it depends on; null where that cannot be planned at all.</param>
internal sealed class DependencyRule(PlanOption option, string neededKey, PlanOption? needed) : PlanRule
{
    public override string Name => $"{option.Key} needs {neededKey}";

    internal override IReadOnlyList<IReadOnlyList<LinearRow>> Clauses { get; } =
        Always(needed is null ? LinearRow.NotTaken(option) : new LinearRow([(option.Index, 1), (needed.Index, -1)], 0));

    internal override string Fault(IReadOnlyList<bool> taken) =>
        needed is null
            ? $"{option.Key} needs {neededKey}, which is not done and cannot be planned yet."
            : $"{option.Key} needs {neededKey}, which is neither done nor in this plan.";
}
