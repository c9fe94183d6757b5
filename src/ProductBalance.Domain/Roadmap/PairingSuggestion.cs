using ProductBalance.Domain.Backlog;

namespace ProductBalance.Domain.Roadmap;

/// <summary>That a tech request is best done before, or with, product work in the same part of the system.</summary>
/// <param name="Request">The tech request.</param>
/// <param name="Work">The product work.</param>
/// <param name="Kind">Before or with.</param>
/// <param name="Meeting">Where they meet.</param>
/// <param name="Why">A sentence that says why.</param>
public sealed record PairingSuggestion(
    PairingItem Request,
    PairingItem Work,
    PairingKind Kind,
    AreaMeeting Meeting,
    string Why
)
{
    /// <summary>What is stored of it once somebody agrees: the planner goes by links.</summary>
    public ItemLink Link =>
        Kind == PairingKind.Before
            ? new(Work.Id, Request.Id, LinkKind.DependsOn)
            : new(Request.Id, Work.Id, LinkKind.PairsWith);
}
