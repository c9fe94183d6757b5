namespace ProductBalance.Domain.Planning.Optimising;

/// <summary>An item is not planned where nobody has time for it.</summary>
internal sealed class RoomRule(PlanOption option) : PlanRule
{
    public override string Name => $"{option.Key} has nobody with time";

    internal override IReadOnlyList<IReadOnlyList<LinearRow>> Clauses { get; } = Always(LinearRow.NotTaken(option));

    internal override string Fault(IReadOnlyList<bool> taken) =>
        option.Candidate.Team is { } team
            ? $"{team} has no time for {option.Key} in this sprint."
            : $"{option.Key} has no team; give it one.";
}
