namespace ProductBalance.Domain.Planning.Optimising;

/// <summary>A pool of people takes on no more than its person-days.</summary>
internal sealed class CapacityRule(CapacityPool pool, IEnumerable<PlanOption> options) : PlanRule
{
    private readonly LinearRow _row = new(
        [.. options.Where(option => pool.Serves(option.Candidate)).Select(option => (option.Index, option.Size))],
        PlanOption.RoomOf(pool.Days)
    );

    public override string Name => $"Capacity of {People}: {PlanWords.Days(pool.Days)}";

    internal override IReadOnlyList<IReadOnlyList<LinearRow>> Clauses => Always(_row);

    private string People => pool.Skills.Count == 0 ? pool.Team : $"{string.Join(" or ", pool.Skills)} in {pool.Team}";

    internal override string Fault(IReadOnlyList<bool> taken) =>
        $"{People} has {PlanWords.Days(pool.Days)}, and {PlanWords.Days(_row.Sum(taken) / PlanOption.Fineness)} would be needed.";
}
