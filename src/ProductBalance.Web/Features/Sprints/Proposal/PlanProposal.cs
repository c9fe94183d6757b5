using ProductBalance.Data.Scoring;
using ProductBalance.Domain.Planning.Optimising;
using Draft = ProductBalance.Domain.Planning.Optimising.SprintPlan;

namespace ProductBalance.Web.Features.Sprints.Proposal;

/// <summary>The optimiser's draft beside what people chose.</summary>
public sealed class PlanProposal(Draft draft, SprintPlan chosen)
{
    public Draft Draft => draft;

    /// <summary>What either of the two takes, in the order of the list.</summary>
    public IReadOnlyList<(BacklogRow Row, PlannedItem? Drafted, PlanEntry? Chosen)> Lines { get; } =
    [
        .. from number in draft
            .Chosen.Select(item => item.Number)
            .Union(chosen.Entries.Select(entry => entry.Row.Number))
        let row = chosen.Backlog.Find(number)
        where row is not null
        orderby !row.IsInLane, row.Rank == 0, row.Rank, row.Number
        select (
            row,
            draft.Chosen.FirstOrDefault(item => item.Number == number),
            chosen.Entries.FirstOrDefault(entry => entry.Row.Number == number)
        ),
    ];

    /// <summary>Whether the two are the same.</summary>
    public bool IsAccepted => Lines.All(line => line is { Drafted: not null, Chosen: not null });

    /// <summary>What the draft leaves out and people did not choose, the first of the list first.</summary>
    public IReadOnlyList<(BacklogRow Row, string Why)> LeftOut { get; } =
    [
        .. from left in draft.LeftOut
        let row = chosen.Backlog.Find(left.Number)
        where row is not null
        select (row, left.Why),
    ];
}
