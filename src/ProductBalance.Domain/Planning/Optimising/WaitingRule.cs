namespace ProductBalance.Domain.Planning.Optimising;

/// <summary>An item that waits is not started before its day.</summary>
/// <param name="option">The item.</param>
/// <param name="until">The day that it waits for; <see cref="DateOnly.MaxValue"/> where nobody said.</param>
internal sealed class WaitingRule(PlanOption option, DateOnly until) : PlanRule
{
    public override string Name => $"{option.Key} {Wait}";

    internal override IReadOnlyList<IReadOnlyList<LinearRow>> Clauses { get; } = Always(LinearRow.NotTaken(option));

    private string Wait =>
        until == DateOnly.MaxValue ? "waits, nobody said until when" : $"waits until {PlanWords.Day(until)}";

    internal override string Fault(IReadOnlyList<bool> taken) =>
        until == DateOnly.MaxValue ? $"{option.Key} {Wait}." : $"{option.Key} {Wait}, after the sprint's last day.";
}
